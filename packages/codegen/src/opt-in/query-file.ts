import { literal } from "../print.ts";

/** `gen/query.ts`: the runtime's factory with this contract's operations. */
export function queryFile(name: string, title: string): string {
  return `import { type ApiQuery, type Callable, createQuery, type QuerySettings } from "@handshake/runtime/query";
import { api } from "./operations.ts";

/** TanStack Query options for every operation of a client: queries where it reads, else mutations. */
export function create${name}Query<Client extends Callable>(
  client: Client,
  settings?: QuerySettings,
): ApiQuery<Client, typeof api> {
  return createQuery<Client, typeof api>(api, client, settings);
}

/** The same for these operations (of \`./operations\`) and no others, which a bundler then leaves out. */
export function create${name}QueryWith<
  Client extends Callable,
  const Some extends Partial<typeof api.operations>,
>(
  some: Some,
  client: Client,
  settings?: QuerySettings,
): ApiQuery<Client, { readonly operations: Some }> {
  const described = { title: ${literal(title)}, operations: some };
  return createQuery<Client, { readonly operations: Some }>(described, client, settings);
}
`;
}
