import {
  createClient,
  type Client,
  type ClientOptions,
  type Credential,
  type Hooks,
  type OutgoingRequest,
} from "@handshake/runtime";
import { api, base } from "../gen/operations.ts";
import type { operations } from "../gen/schema.ts";
import type { GatewayCredentials } from "./gateway/credentials.ts";
import { createGateway, type Gateway } from "./gateway/gateway.ts";
import { isSigned } from "./gateway/is-signed.ts";
import { createRenewingFetch } from "./gateway/renewing-fetch.ts";

/** What an EnOS client is made from. */
export interface EnosOptions extends Omit<
  ClientOptions<typeof api, never, operations>,
  "baseUrl" | "security"
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
  return createEnosWith(api.operations, options);
}

/**
 * Makes a client of these operations (of `./operations`) and no others, which a bundler then leaves out.
 *
 * @throws TypeError as `createEnos` does.
 */
export function createEnosWith<const Some extends Partial<typeof api.operations>>(
  some: Some,
  options: EnosOptions,
): Client<operations, typeof base & { operations: Some }> {
  const { accessToken, onRequest, gateway: _, now: _now, ...rest } = options;
  const gateway = gatewayOf(options);
  return createClient<operations, typeof base & { operations: Some }>(
    { ...base, operations: some },
    {
      ...(rest as object),
      baseUrl: options.baseUrl,
      security: { accessToken },
      onRequest: onRequest as Hooks["onRequest"],
      ...(gateway && {
        fetch: createRenewingFetch(gateway, options.fetch),
        onRequest: async (request: OutgoingRequest) => {
          // The caller's hook goes first: the signature covers what is sent.
          await (onRequest as Hooks["onRequest"])?.(request);
          if (isSigned(request.operation)) await gateway.sign(request);
        },
      }),
    },
  );
}
