import type { Timeout } from "../results.ts";
import { CallError, guardOf } from "./call-error.ts";

/** The whole answer did not come in time. */
export class TimeoutError extends CallError<Timeout> {
  /** The time that the call had, in milliseconds. */
  declare readonly timeout: number;
}

export const isTimeoutError: (error: unknown) => error is TimeoutError = guardOf("timeout");
