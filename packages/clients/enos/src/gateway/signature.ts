import { sha256 } from "./digest.ts";

/** What the gateway's signature covers. Method and path are not signed. */
export interface SignedRequest {
  /** The gateway's token, not the user's. */
  readonly accessToken: string;
  /** Only its query counts. */
  readonly url: URL;
  /** The JSON body exactly as it is sent; empty where there is none, and for a multipart body. */
  readonly body: string;
  /** Epoch milliseconds. */
  readonly timestamp: number;
  readonly appSecret: string;
}

/** Every query parameter as its name and its decoded value, sorted by name in ASCII order. */
function parametersOf(url: URL): string {
  const parameters = [...url.searchParams];
  // Not localeCompare, which does not sort by character code. Equal names keep their order.
  parameters.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return parameters.flat().join("");
}

/**
 * `apim-signature` (the vendor's page `token/invoke_api_with_access_token.md`): a plain SHA-256, no HMAC.
 *
 * @returns lower-case hexadecimal
 */
export function signatureOf(request: SignedRequest): Promise<string> {
  const { accessToken, url, body, timestamp, appSecret } = request;
  return sha256(accessToken + parametersOf(url) + body + timestamp + appSecret);
}
