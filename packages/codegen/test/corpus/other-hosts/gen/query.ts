// Generated from specs/other-hosts/openapi.yaml by `pnpm generate`. Do not edit.

import { type ApiQuery, type Callable, createQuery, type QuerySettings } from "@handshake/runtime/query";
import { api } from "./operations.ts";

/** TanStack Query options for every operation of a client: queries where it reads, else mutations. */
export function createOtherHostsQuery<Client extends Callable>(
  client: Client,
  settings?: QuerySettings,
): ApiQuery<Client, typeof api> {
  return createQuery<Client, typeof api>(api, client, settings);
}
