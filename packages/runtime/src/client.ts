import type { Settings } from "./call.ts";
import type { ApiDescription } from "./description.ts";
import { toError } from "./errors/to-error.ts";
import type { ClientOptions } from "./options.ts";
import type { CallArguments } from "./request/arguments.ts";
import { resolveBaseUrl } from "./request/base-url.ts";
import type { AnyResult } from "./results.ts";
import { send } from "./send.ts";
import type { Client } from "./types/client.ts";

const defaultTimeout = 30_000;

/** The options without their types' conditions, which only the caller needs. */
interface LooseOptions extends Partial<Omit<Settings, "api" | "baseUrl">> {
  readonly baseUrl?: string | URL | undefined;
}

function settle(api: ApiDescription, options: LooseOptions): Settings {
  return {
    api,
    baseUrl: resolveBaseUrl(api, options.baseUrl),
    headers: options.headers ?? {},
    security: options.security ?? {},
    timeout: options.timeout ?? defaultTimeout,
    fetch: options.fetch,
    onRequest: options.onRequest,
  };
}

type Method = (args?: CallArguments) => Promise<AnyResult>;

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
>(api: Api, options: ClientOptions<Api, DefaultHeaders>): Client<Schema, Api, DefaultHeaders> {
  const settings = settle(api, options as LooseOptions);
  const methods = Object.entries(api.operations).map(([name, operation]): [string, Method] => [
    name,
    (args) => send(settings, operation, args),
  ]);
  const orThrow = Object.fromEntries(
    methods.map(([name, method]) => [name, throwing(method, name)]),
  );
  // The types follow from the contract by rules that TypeScript cannot check against this loop; the type tests do.
  return { ...Object.fromEntries(methods), orThrow } as unknown as Client<
    Schema,
    Api,
    DefaultHeaders
  >;
}
