import type { AnyResult } from "../results.ts";

type Unsuccessful = Exclude<AnyResult, { ok: true }>;

/** Recognises these errors across copies of this package in one program. */
const mark = Symbol.for("@handshake/runtime/call-error");

/** What `orThrow` throws. The subclasses say why; `isCallError` recognises them all. */
export abstract class CallError<Result extends Unsuccessful = Unsuccessful> extends Error {
  declare readonly kind: Result["kind"];
  /** The operation's method name. */
  readonly operation: string;
  declare readonly requestId: string | undefined;
  /** The result that the call without `orThrow` gives. Not enumerable, so that no log prints it. */
  declare readonly result: Result;

  constructor(operation: string, result: Result) {
    const { ok: _, message, ...fields } = result;
    super(message, "cause" in result ? { cause: result.cause } : undefined);
    this.operation = operation;
    Object.assign(this, fields);
    Object.defineProperty(this, "result", { value: result });
    Object.defineProperty(this, mark, { value: true });
  }

  /** For logs: the error's own fields, without its stack and its cause. */
  toJSON(): Record<string, unknown> {
    return { ...(this as object), name: this.name, message: this.message };
  }
}

export function isCallError(error: unknown): error is CallError {
  return error instanceof Error && mark in error;
}

/** Makes the guard of one subclass. */
export function guardOf<E extends CallError>(kind: E["kind"]): (error: unknown) => error is E {
  return (error): error is E => isCallError(error) && error.kind === kind;
}
