// Generated from specs/one-way-properties/openapi.yaml by `pnpm generate`. Do not edit.

import { type ApiQuery, type Callable, createQuery, type QuerySettings } from "@handshake/runtime/query";
import { api } from "./operations.ts";

/** TanStack Query options for every operation of a client: queries where it reads, else mutations. */
export function createOneWayPropertiesQuery<Client extends Callable>(
  client: Client,
  settings?: QuerySettings,
): ApiQuery<Client, typeof api> {
  return createQuery<Client, typeof api>(api, client, settings);
}

/** The same for these operations (of `./operations`) and no others, which a bundler then leaves out. */
export function createOneWayPropertiesQueryWith<
  Client extends Callable,
  const Some extends Partial<typeof api.operations>,
>(
  some: Some,
  client: Client,
  settings?: QuerySettings,
): ApiQuery<Client, { readonly operations: Some }> {
  const described = { title: "readOnly and writeOnly", operations: some };
  return createQuery<Client, { readonly operations: Some }>(described, client, settings);
}
