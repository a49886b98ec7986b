/** `gen/query.ts`: the runtime's factory with this contract's operations. */
export function queryFile(name: string): string {
  return `import { type ApiQuery, type Callable, createQuery, type QuerySettings } from "@handshake/runtime/query";
import { api } from "./operations.ts";

/** TanStack Query options for every operation of a client: queries where it reads, else mutations. */
export function create${name}Query<Client extends Callable>(
  client: Client,
  settings?: QuerySettings,
): ApiQuery<Client, typeof api> {
  return createQuery<Client, typeof api>(api, client, settings);
}
`;
}
