import type { ApiDescription } from "./description.ts";
import { toError } from "./errors/to-error.ts";
import { type LayerCall, layered } from "./layer.ts";
import type { ClientOptions } from "./options.ts";
import type { CallArguments } from "./request/arguments.ts";
import { type HeaderRecord, setHeader } from "./request/headers.ts";
import { resolveBaseUrl } from "./request/base-url.ts";
import type { AnyResult } from "./results.ts";
import { send } from "./send.ts";
import type { Settings } from "./settings.ts";
import { transmit } from "./transmit.ts";
import type { Client } from "./types/client.ts";

const defaultTimeout = 30_000;

type Method = (args?: CallArguments) => Promise<AnyResult>;

/**
 * Makes a client from a generated description (`gen/operations.ts`).
 *
 * @throws TypeError when `baseUrl` is missing or is no address, and for a header value that HTTP does not allow.
 */
export function createClient<
  Schema,
  Api extends ApiDescription,
  DefaultHeaders extends string = never,
>(api: Api, options: ClientOptions<Api, DefaultHeaders>): Client<Schema, Api, DefaultHeaders> {
  const { use = [], timeout = defaultTimeout } = options;
  const headers: HeaderRecord = {};
  for (const name in options.headers) setHeader(headers, name, options.headers[name]);
  const settings: Settings = {
    ...options,
    headers,
    baseUrl: resolveBaseUrl(api, options.baseUrl),
    transmit: layered(
      use.map((layer) => layer.attempt),
      transmit,
    ),
  };
  const call = layered(
    use.map((layer) => layer.call),
    (called: LayerCall) => send(settings, called),
  );
  const orThrow: Record<string, Method> = {};
  const client: Record<string, unknown> = { orThrow };
  for (const [name, operation] of Object.entries(api.operations)) {
    const method: Method = (args = {}) =>
      call({ name, api, operation, args, headers, timeout: args.timeout ?? timeout });
    client[name] = method;
    orThrow[name] = async (args) => {
      const result = await method(args);
      if (result.ok) return result;
      throw toError(name, result);
    };
  }
  // The types follow from the contract by rules that TypeScript cannot check against this loop; the type tests do.
  return client as Client<Schema, Api, DefaultHeaders>;
}
