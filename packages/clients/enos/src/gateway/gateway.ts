import type { ClientOptions, OutgoingRequest } from "@handshake/runtime";
import type { api } from "../../gen/operations.ts";
import { type GatewayCredentials, refuseSecretInBrowser } from "./credentials.ts";
import { signatureOf, type SignedRequest } from "./signature.ts";
import { createTokenCache } from "./token-cache.ts";
import { createTokenSource } from "./token-source.ts";

/** What a gateway is made from. */
export interface GatewayOptions
  extends GatewayCredentials, Pick<ClientOptions<typeof api>, "fetch" | "timeout"> {
  /** Where the gateway is reached, e.g. `https://apigw.example.com`. */
  readonly baseUrl: string | URL;
  /** The clock, in epoch milliseconds. */
  readonly now?: (() => number) | undefined;
}

/** The request's parts that a signature is made from, and the headers that take it. */
type Signable = Pick<OutgoingRequest, "url" | "headers" | "body">;

/** Signs requests with the application's credentials. Share one between all clients of an application. */
export interface Gateway {
  /**
   * Sets `apim-accesstoken`, `apim-timestamp` and `apim-signature`. Gets the gateway's token when there is none
   * that is valid.
   *
   * @throws CallError when the gateway gives no token.
   */
  sign(request: Signable): Promise<void>;
  /**
   * Signs again after the gateway refused the request's token. False, and nothing is changed, when
   * the gateway has no other token: then something else was wrong.
   *
   * @throws CallError when the gateway gives no token.
   */
  signAgain(request: Signable): Promise<boolean>;
}

/** The header that carries the gateway's token. */
const tokenHeader = "apim-accesstoken";

/**
 * Holds an application's credentials and its token for the API gateway: fetched once, shared, renewed before
 * it ends.
 *
 * @throws TypeError for an appSecret in a browser, unless `acceptSecretInBrowser` is true.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { appKey, appSecret, acceptSecretInBrowser, now = Date.now, ...rest } = options;
  const credentials = { appKey, appSecret, acceptSecretInBrowser };
  refuseSecretInBrowser(credentials);
  const cache = createTokenCache(createTokenSource(credentials, rest, now), now);
  const signWith = (accessToken: string, request: Signable): Promise<void> =>
    setHeaders(request, { accessToken, timestamp: now(), appSecret });
  return {
    async sign(request) {
      await signWith(await cache.current(), request);
    },
    async signAgain(request) {
      const refused = request.headers.get(tokenHeader) ?? "";
      const token = await cache.replace(refused);
      if (token === refused) return false;
      await signWith(token, request);
      return true;
    },
  };
}

async function setHeaders(
  { url, headers, body }: Signable,
  signer: Pick<SignedRequest, "accessToken" | "timestamp" | "appSecret">,
): Promise<void> {
  const text = typeof body === "string" ? body : "";
  const signature = await signatureOf({ ...signer, url, body: text });
  headers.set(tokenHeader, signer.accessToken);
  headers.set("apim-timestamp", String(signer.timestamp));
  headers.set("apim-signature", signature);
}
