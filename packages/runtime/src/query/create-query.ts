import type { ApiDescription, Operation } from "../description.ts";
import type { CallArguments } from "../request/arguments.ts";
import { Aliases } from "./aliases.ts";
import type { ApiQuery, Callable } from "./api-query.ts";
import { keyOf } from "./key.ts";
import type { MutationOptions, OperationKey } from "./options.ts";
import { hasSecrets } from "./secret-places.ts";

export interface QuerySettings {
  /** What every key begins with. Default: the API's title. Two clients of one API need two names. */
  readonly name?: string | undefined;
}

type Method = (args?: CallArguments) => Promise<{ readonly data: unknown }>;

/** The client's calls have their own retries; TanStack would repeat those over and over. */
const retry = (): boolean => false;

/** Makes TanStack Query options for every operation of a client. */
export function createQuery<Client extends Callable, Api extends ApiDescription>(
  api: Api,
  client: Client,
  { name = api.title ?? "" }: QuerySettings = {},
): ApiQuery<Client, Api> {
  const aliases = new Aliases();
  const entries = Object.entries(api.operations).map(([method, operation]) => {
    const call = calling(client, method);
    const key = (args?: CallArguments): OperationKey => keyOf(name, operation, args, aliases);
    const mutation = (): object => mutationOf(operation, key(), call);
    const isRead = operation.method === "GET" || operation.method === "HEAD";
    const make = isRead ? (args?: CallArguments | symbol) => queryOf(key, call, args) : mutation;
    return [method, Object.assign(make, { key, mutation })];
  });
  // The types follow from the client's by rules that TypeScript cannot check against this; the type tests do.
  return Object.fromEntries(entries) as ApiQuery<Client, Api>;
}

/** The client is asked at the time of the call: it may have only some of the API's methods. */
function calling(client: Callable, method: string): Method {
  return async (args) => {
    const { data } = await (client.orThrow as Record<string, Method>)[method]!(args);
    return { data: data === undefined ? null : data };
  };
}

function queryOf(
  key: (args?: CallArguments) => OperationKey,
  call: Method,
  args: CallArguments | symbol | undefined,
): object {
  // TanStack's `skipToken`, which is a symbol.
  if (typeof args === "symbol") return { queryKey: key(), queryFn: args, retry };
  const queryFn = async ({ signal }: { readonly signal: AbortSignal }): Promise<unknown> =>
    (await call({ ...args, signal })).data;
  return { queryKey: key(args), queryFn, retry };
}

function mutationOf(
  operation: Operation,
  mutationKey: OperationKey,
  call: Method,
): MutationOptions<CallArguments | undefined, unknown, unknown> {
  const mutationFn = async (args?: CallArguments): Promise<unknown> => (await call(args)).data;
  return { mutationKey, mutationFn, retry, ...(hasSecrets(operation) && { gcTime: 0 }) };
}
