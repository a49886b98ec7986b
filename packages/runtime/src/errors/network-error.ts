import type { NetworkFailure } from "../results.ts";
import { CallError, guardOf } from "./call-error.ts";

/** No answer, or one that broke off; `cause` is what `fetch` threw. */
export class NetworkError extends CallError<NetworkFailure> {}

export const isNetworkError: (error: unknown) => error is NetworkError = guardOf("network");
