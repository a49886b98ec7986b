import type { Settings } from "./call.ts";
import type { ApiDescription, Operation } from "./description.ts";
import { toError } from "./errors/to-error.ts";
import type { Hooks } from "./hooks.ts";
import type { Layer, Next } from "./layer.ts";
import type { ClientOptions } from "./options.ts";
import type { CallArguments } from "./request/arguments.ts";
import { resolveBaseUrl } from "./request/base-url.ts";
import type { AnyResult } from "./results.ts";
import { type Retry, retryPolicy } from "./retry.ts";
import { send } from "./send.ts";
import type { Client } from "./types/client.ts";

const defaultTimeout = 30_000;

/** The options without their types' conditions, which only the caller needs. */
interface LooseOptions
  extends Hooks, Partial<Omit<Settings, "api" | "baseUrl" | "retry" | "hooks">> {
  readonly baseUrl?: string | URL | undefined;
  readonly retry?: number | Retry | undefined;
  readonly log?: Hooks | undefined;
  readonly use?: readonly Layer[] | undefined;
}

function settle(api: ApiDescription, options: LooseOptions): Settings {
  const { log, onRequest, onResponse, onError } = options;
  const isHooked = onRequest ?? onResponse ?? onError;
  return {
    api,
    baseUrl: resolveBaseUrl(api, options.baseUrl),
    headers: options.headers ?? {},
    security: options.security ?? {},
    timeout: options.timeout ?? defaultTimeout,
    attemptTimeout: options.attemptTimeout,
    retry: retryPolicy(options.retry),
    fetch: options.fetch,
    // The log comes last: it sees what the others have added.
    hooks: [...(isHooked ? [{ onRequest, onResponse, onError }] : []), ...(log ? [log] : [])],
  };
}

type Method = (args?: CallArguments) => Promise<AnyResult>;

function methodOf(
  settings: Settings,
  layers: readonly Layer[],
  name: string,
  operation: Operation,
): Method {
  const { api } = settings;
  // The first layer stands outermost.
  return layers.reduceRight<Next>(
    (next, layer) =>
      async (args = {}) =>
        layer({ api, operation, method: name, args }, (changed = args) => next(changed)),
    (args) => send(settings, name, operation, args),
  );
}

function throwing(method: Method, name: string): Method {
  return async (args) => {
    const result = await method(args);
    if (result.ok) return result;
    throw toError(name, result);
  };
}

/**
 * Makes a client from a generated description (`gen/operations.ts`).
 *
 * @throws TypeError when `baseUrl` is missing or is no address.
 */
export function createClient<
  Schema,
  Api extends ApiDescription,
  DefaultHeaders extends string = never,
>(
  api: Api,
  options: ClientOptions<Api, DefaultHeaders, Schema>,
): Client<Schema, Api, DefaultHeaders> {
  const loose = options as LooseOptions;
  const settings = settle(api, loose);
  const client: Record<string, Method> = {};
  const orThrow: Record<string, Method> = {};
  for (const [name, operation] of Object.entries(api.operations)) {
    const method = methodOf(settings, loose.use ?? [], name, operation);
    client[name] = method;
    orThrow[name] = throwing(method, name);
  }
  // The types follow from the contract by rules that TypeScript cannot check against this loop; the type tests do.
  return { ...client, orThrow } as unknown as Client<Schema, Api, DefaultHeaders>;
}
