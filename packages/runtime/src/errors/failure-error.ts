import type { Failure } from "../results.ts";
import { CallError, guardOf } from "./call-error.ts";

/** A failure that the contract declares. The body is at `result.body`. */
export class FailureError extends CallError<Failure> {
  override readonly name = "FailureError";
  /** HTTP status. */
  readonly status: number;
  /** The envelope's code. */
  readonly code: number | string | undefined;

  constructor(operation: string, result: Failure) {
    super(operation, result);
    this.status = result.status;
    this.code = result.code;
  }
}

export const isFailureError: (error: unknown) => error is FailureError = guardOf("failure");
