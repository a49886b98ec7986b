import type { Undeclared, UndeclaredReason } from "../results.ts";
import { CallError, guardOf } from "./call-error.ts";

/** An answer that is not in the contract. The beginning of its body is at `result.excerpt`. */
export class UndeclaredError extends CallError<Undeclared> {
  /** HTTP status. */
  declare readonly status: number;
  declare readonly reason: UndeclaredReason;
  declare readonly mediaType: string;
}

export const isUndeclaredError: (error: unknown) => error is UndeclaredError =
  guardOf("undeclared");
