import type { Abort } from "../results.ts";
import { CallError, guardOf } from "./call-error.ts";

/** The caller's signal ended the call; `cause` is its reason. */
export class AbortError extends CallError<Abort> {}

export const isAbortError: (error: unknown) => error is AbortError = guardOf("abort");
