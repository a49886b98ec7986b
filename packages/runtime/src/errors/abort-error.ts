import type { Abort } from "../results.ts";
import { CallError, guardOf } from "./call-error.ts";

/** The caller's signal ended the call; its reason is at `result.reason`. */
export class AbortError extends CallError<Abort> {
  override readonly name = "AbortError";
}

export const isAbortError: (error: unknown) => error is AbortError = guardOf("abort");
