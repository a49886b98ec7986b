import type { Parameter } from "../description.ts";
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

/** By the contract's names for the places of parameters. */
export const PLACES = {
  path: "path",
  query: "query",
  header: "headers",
  cookie: "cookies",
} as const;

/** What a call gives for a parameter. Header names compare without regard to case. */
export function argumentFor({ in: place, name }: Parameter, args: CallArguments): unknown {
  const values = args[PLACES[place]] ?? {};
  if (place !== "header" || name in values) return values[name];
  const key = Object.keys(values).find((other) => other.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : values[key];
}
