// Generated from specs/deprecated/openapi.yaml by `pnpm generate`. Do not edit.

import type { Layer } from "@handshake/runtime";
import { createValidating, type ValidatingOptions } from "@handshake/runtime/validate";
import { validators } from "./validators.ts";

/** A layer that holds every call against the contract's schemas: `use: [validating()]`. */
export function validating(options?: ValidatingOptions): Layer {
  return createValidating(validators, options);
}

/**
 * The same for these operations and no others, which a bundler then leaves out. They are those of `./validators`; or of
 * `./requests`, which are half as large, for who looks at no answers.
 */
export function validatingWith(
  some: Partial<typeof validators>,
  options?: ValidatingOptions,
): Layer {
  return createValidating(some, options);
}

export { checkRequest } from "@handshake/runtime/validate";
export type {
  Drift,
  OperationValidators,
  RequestParts,
  ValidatingOptions,
} from "@handshake/runtime/validate";
