import type { Redacts } from "./redact.ts";

/** All that printing a value may show, as JSON. @throws where something keeps its inside to itself. */
function shown(cause: unknown): string {
  const seen = new Set<unknown>();
  const text = JSON.stringify(cause, (key, value: unknown) => {
    if (typeof value !== "object") return value;
    if (seen.has(value)) return undefined;
    seen.add(value);
    if (value instanceof Error) {
      const { name, message, stack, cause: inner, errors } = value as AggregateError;
      // The frames of a stack hold files, and no texts of the call.
      return { ...value, name, message, inner, errors, stack: stack?.split(/\n\s+at /, 1) };
    }
    // A response prints its address, a map what is in it.
    const type: unknown = value && Object.getPrototypeOf(value)?.constructor;
    if (type && type !== Object && type !== Array) throw key;
    return value;
  });
  return String(text);
}

function isClean(cause: unknown, { redact }: Redacts): boolean {
  try {
    const text = shown(cause);
    return redact(text) === text;
  } catch {
    return false;
  }
}

/**
 * What was thrown, as it is where no secret of the call is in it; else a copy without the secrets. An
 * error is printed with its cause, so the cause must be safe too.
 */
export function safeCause(cause: unknown, redacts: Redacts): unknown {
  if (isClean(cause, redacts)) return cause;
  const { name = "Error", message = "[redacted]" } = Object(cause);
  return Object.assign(new Error(redacts.redact(message)), { name: redacts.redact(name) });
}
