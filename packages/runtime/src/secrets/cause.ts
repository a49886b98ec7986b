import type { Redact } from "./redact.ts";

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Array.isArray(value);
}

/** No secret in any text that printing the value could show. What cannot be looked into is not clean. */
function isClean(value: unknown, redact: Redact, seen: Set<object>): boolean {
  if (typeof value === "string") return redact(value) === value;
  if (typeof value !== "object" || value === null || seen.has(value)) return true;
  if (!(value instanceof Error) && !isPlain(value)) return false;
  seen.add(value);
  return printed(value).every((part) => isClean(part, redact, seen));
}

/** A stack is the message and then the frames, which hold files and lines but no texts of the call. */
function stackParts({ stack = "" }: Error): { head: string; frames: string } {
  const start = stack.search(/\n\s+at /);
  return start < 0
    ? { head: stack, frames: "" }
    : { head: stack.slice(0, start), frames: stack.slice(start) };
}

/** What `console.log` shows: enumerable properties, and of an error more than that. */
function printed(value: object): unknown[] {
  const own: unknown[] = Object.values(value);
  if (!(value instanceof Error)) return own;
  const { name, message, cause } = value;
  const errors: unknown = value instanceof AggregateError ? value.errors : undefined;
  return [...own, name, message, stackParts(value).head, cause, errors];
}

/**
 * What was thrown, as it is where no secret of the call is in it; else a copy without the secrets. An
 * error is printed with its cause, so the cause must be safe too.
 */
export function safeCause(cause: unknown, redact: Redact): unknown {
  if (isClean(cause, redact, new Set())) return cause;
  if (typeof cause === "string") return redact(cause);
  if (!(cause instanceof Error)) return new Error("What was thrown holds a secret of the call.");
  const copy = new Error(redact(cause.message));
  copy.name = redact(cause.name);
  const { head, frames } = stackParts(cause);
  copy.stack = redact(head) + frames;
  // A cause that is its own cause is not followed round and round.
  if (cause.cause !== undefined && cause.cause !== cause)
    copy.cause = safeCause(cause.cause, redact);
  return copy;
}
