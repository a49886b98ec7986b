import type { Undeclared, UndeclaredReason } from "../results.ts";
import { CallError, guardOf } from "./call-error.ts";

/** An answer that is not in the contract. The beginning of its body is at `result.excerpt`. */
export class UndeclaredError extends CallError<Undeclared> {
  override readonly name = "UndeclaredError";
  /** HTTP status. */
  readonly status: number;
  readonly reason: UndeclaredReason;
  readonly mediaType: string | undefined;

  constructor(operation: string, result: Undeclared) {
    super(operation, result);
    this.status = result.status;
    this.reason = result.reason;
    this.mediaType = result.mediaType;
  }
}

export const isUndeclaredError: (error: unknown) => error is UndeclaredError =
  guardOf("undeclared");
