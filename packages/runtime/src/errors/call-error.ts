import type { AnyResult } from "../results.ts";

type Unsuccessful = Exclude<AnyResult, { ok: true }>;

/** What `orThrow` throws. The subclasses say why; `isCallError` recognises them all. */
export abstract class CallError<Result extends Unsuccessful = Unsuccessful> extends Error {
  declare readonly kind: Result["kind"];
  /** The client's method. */
  declare readonly operation: string;
  declare readonly requestId: string | undefined;
  /** The result that the call without `orThrow` gives. Not enumerable, so that no log prints it. */
  declare readonly result: Result;

  constructor(operation: string, result: Result) {
    // Takes the `cause` of the result, where it has one.
    super(result.message, result as ErrorOptions);
    Object.assign(this, result, { operation });
    Object.defineProperty(this, "result", { value: result });
    // `FailureError`: written out, for a minifier renames classes.
    this.name = `${result.kind.replace(/^./, (first) => first.toUpperCase())}Error`;
  }

  /** For logs: the error's own fields, without its stack and its cause. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/** By its fields, since one program may hold two copies of this package. */
export function isCallError(error: unknown): error is CallError {
  return error instanceof Error && "operation" in error && "result" in error && "kind" in error;
}

/** Makes the guard of one subclass. */
export function guardOf<E extends CallError>(kind: E["kind"]): (error: unknown) => error is E {
  return (error): error is E => isCallError(error) && error.kind === kind;
}
