import "./faster-prism.ts";
import "./forms.ts";
import "./parameter-styles.ts";
import "./schema-check.ts";
import { createInstance, type PrismHttpComponents } from "@stoplight/prism-http";

/** The same as `prism mock` without flags. */
export const CONFIG = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
} as const;
export const STATIC = { dynamic: false, ignoreExamples: false };

/** The host tells of each request itself. Prism's own logger, told to be silent, still has to be loaded. */
class Silence {
  child(): this {
    return this;
  }
  debug(): void {}
  info(): void {}
  success(): void {}
  warn(): void {}
  error(): void {}
}

/**
 * Prism's own parts. Its entry does not export them, but createInstance fills in those that the
 * object it gets lacks.
 */
export function prismComponents(): PrismHttpComponents {
  const components: Partial<PrismHttpComponents> & Pick<PrismHttpComponents, "logger"> = {
    logger: new Silence(),
  };
  createInstance({ ...CONFIG, mock: STATIC }, components);
  if (isComplete(components)) return components;
  throw new Error("This version of Prism does not hand out its parts.");
}

export const PRISM = prismComponents();

function isComplete(components: Partial<PrismHttpComponents>): components is PrismHttpComponents {
  const { mock, validateInput, validateOutput, validateSecurity } = components;
  return [mock, validateInput, validateOutput, validateSecurity].every(
    (part) => part !== undefined,
  );
}
