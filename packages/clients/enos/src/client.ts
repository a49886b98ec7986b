import {
  createClient,
  createHooks,
  type Client,
  type ClientOptions,
  type Credential,
} from "@handshake/runtime";
import { api, base } from "../gen/operations.ts";
import type { operations } from "../gen/schema.ts";
import type { GatewayCredentials } from "./gateway/credentials.ts";
import { createGateway, type Gateway } from "./gateway/gateway.ts";
import { signing } from "./gateway/signing.ts";

/** What an EnOS client is made from. */
export interface EnosOptions extends Omit<ClientOptions<typeof api>, "baseUrl" | "security"> {
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
  const { accessToken, gateway: _, now: _now, use = [], ...rest } = options;
  const gateway = gatewayOf(options);
  return createClient<operations, typeof base & { operations: Some }>(
    { ...base, operations: some },
    {
      ...rest,
      // Whether one of them asks for it, is known to who names them.
      security: { accessToken } as object,
      // The caller's layers go first: the signature covers what is sent.
      use: gateway ? [...use, signing(gateway)] : use,
    },
  );
}

/** A layer of hooks, typed by operation: `use: [createEnosHooks({ onError: … })]`. */
export const createEnosHooks = createHooks<operations, typeof api>;
