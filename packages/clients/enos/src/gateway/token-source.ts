import { createClient, type ClientOptions } from "@handshake/runtime";
import { api } from "../../gen/operations.ts";
import type { components, operations } from "../../gen/schema.ts";
import type { GatewayCredentials } from "./credentials.ts";
import { encryptionOf } from "./encryption.ts";

/** The gateway's token and its life in seconds. */
type GatewayToken = components["schemas"]["GatewayToken"];

/** Where the gateway's token comes from. */
export interface TokenSource {
  /** @throws CallError when the gateway gives none. */
  get(): Promise<GatewayToken>;
  /** @throws CallError when the gateway gives none. */
  refresh(accessToken: string): Promise<GatewayToken>;
}

/** Asks the gateway itself. */
export function createTokenSource(
  credentials: GatewayCredentials,
  options: ClientOptions<typeof api>,
  now: () => number,
): TokenSource {
  const client = createClient<operations, typeof api>(api, options).orThrow;
  let last = 0;
  const proof = async () => {
    // The gateway refuses an encryption that it has seen (1001), so no two have one timestamp.
    last = Math.max(now(), last + 1);
    const timestamp = last;
    const encryption = await encryptionOf(credentials, timestamp);
    return { appKey: credentials.appKey, encryption, timestamp };
  };
  return {
    async get() {
      return (await client.getGatewayToken({ body: await proof() })).data;
    },
    async refresh(accessToken) {
      return (await client.refreshGatewayToken({ body: { ...(await proof()), accessToken } })).data;
    },
  };
}
