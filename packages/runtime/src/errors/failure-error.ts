import type { Failure } from "../results.ts";
import { CallError, guardOf } from "./call-error.ts";

/** A failure that the contract declares. The body is at `result.body`. */
export class FailureError extends CallError<Failure> {
  /** HTTP status. */
  declare readonly status: number;
  /** The envelope's code. */
  declare readonly code: number | string | undefined;
}

export const isFailureError: (error: unknown) => error is FailureError = guardOf("failure");
