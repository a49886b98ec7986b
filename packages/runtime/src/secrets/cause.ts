import type { Redacts } from "./redact.ts";

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Array.isArray(value);
}

/** A stack is the message and then the frames, which hold files and lines but no texts of the call. */
function framesOf(stack: string): number {
  const at = stack.search(/\n\s+at /);
  return at < 0 ? stack.length : at;
}

/** No secret in any text that printing the value could show. What cannot be looked into is not clean. */
function isClean(value: unknown, redacts: Redacts, seen: Set<object>): boolean {
  if (typeof value === "string") return redacts.redact(value) === value;
  if (typeof value !== "object" || value === null || seen.has(value)) return true;
  seen.add(value);
  const parts: unknown[] = Object.values(value);
  if (value instanceof Error) {
    const { name, message, stack = "", cause, errors } = value as AggregateError;
    parts.push(name, message, stack.slice(0, framesOf(stack)), cause, errors);
  } else if (!isPlain(value)) return false;
  return parts.every((part) => isClean(part, redacts, seen));
}

/**
 * What was thrown, as it is where no secret of the call is in it; else a copy without the secrets. An
 * error is printed with its cause, so the cause must be safe too.
 */
export function safeCause(cause: unknown, redacts: Redacts): unknown {
  if (isClean(cause, redacts, new Set())) return cause;
  const { name, message, stack = "", cause: inner } = Object(cause) as Partial<Error>;
  const copy = new Error(redacts.redact(message ?? "What was thrown holds a secret of the call."));
  copy.name = redacts.redact(name ?? "Error");
  const frames = framesOf(stack);
  copy.stack = redacts.redact(stack.slice(0, frames)) + stack.slice(frames);
  // A cause that is its own cause is not followed round and round.
  if (inner !== undefined && inner !== cause) copy.cause = safeCause(inner, redacts);
  return copy;
}
