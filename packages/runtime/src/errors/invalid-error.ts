import type { Invalid } from "../results.ts";
import { CallError, guardOf } from "./call-error.ts";

/** The request breaks the contract, and was not sent; `result.violations` says where. */
export class InvalidError extends CallError<Invalid> {}

export const isInvalidError: (error: unknown) => error is InvalidError = guardOf("invalid");
