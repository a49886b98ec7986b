import { createClient, type Client, type ClientOptions, type Credential } from "@handshake/runtime";
import { api } from "../gen/operations.ts";
import type { operations } from "../gen/schema.ts";
import type { GatewayCredentials } from "./gateway/credentials.ts";
import { createGateway, type Gateway } from "./gateway/gateway.ts";
import { isSigned } from "./gateway/is-signed.ts";
import { createRenewingFetch } from "./gateway/renewing-fetch.ts";

/** What an EnOS client is made from. */
export interface EnosOptions extends Pick<
  ClientOptions<typeof api>,
  "fetch" | "timeout" | "onRequest" | "headers"
> {
  /** Where the gateway is reached, without a base path; e.g. `http://127.0.0.1:4010`. */
  readonly baseUrl: string | URL;
  /**
   * The user's access token, or a function that gives it; the client adds `Bearer `. A call's own `security: {
   * accessToken }` goes first.
   */
  readonly accessToken?: Credential | undefined;
  /**
   * The application's credentials, or a gateway that many clients share (`createGateway`). Left out,
   * requests are not signed.
   */
  readonly gateway?: Gateway | GatewayCredentials | undefined;
  /** The clock of a gateway that is made here, in epoch milliseconds. */
  readonly now?: (() => number) | undefined;
}

/** One method per operation of the contract. */
export type Enos = Client<operations, typeof api>;

function gatewayOf(options: EnosOptions): Gateway | undefined {
  const { gateway, baseUrl, fetch, timeout, now } = options;
  if (gateway === undefined || "sign" in gateway) return gateway;
  return createGateway({ ...gateway, baseUrl, fetch, timeout, now });
}

/**
 * Makes a client for the EnOS Application Portal.
 *
 * @throws TypeError when `baseUrl` is no address, and for an appSecret in a browser, unless
 * `acceptSecretInBrowser` is true.
 */
export function createEnos(options: EnosOptions): Enos {
  const { baseUrl, accessToken, headers, timeout, onRequest } = options;
  const gateway = gatewayOf(options);
  return createClient<operations, typeof api>(api, {
    baseUrl,
    headers,
    timeout,
    fetch: gateway ? createRenewingFetch(gateway, options.fetch) : options.fetch,
    security: { accessToken },
    onRequest: async (request) => {
      // The caller's hook goes first: the signature covers what is sent.
      await onRequest?.(request);
      if (isSigned(request.operation)) await gateway?.sign(request);
    },
  });
}
