import type { Retry } from "../retry.ts";
import type { Credentials } from "./security.ts";

/** The arguments of any call, as they come at run time; `types/arguments.ts` has them typed. */
export interface CallArguments {
  readonly body?: unknown;
  readonly mediaType?: string | undefined;
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  readonly cookies?: Readonly<Record<string, unknown>> | undefined;
  readonly security?: Credentials | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeout?: number | undefined;
  readonly attemptTimeout?: number | undefined;
  readonly retry?: number | Retry | undefined;
}
