import type { GatewayCredentials } from "./credentials.ts";
import { sha256 } from "./digest.ts";

/**
 * The `encryption` of a request for the gateway's token (the vendor's page `token/get_access_token.md`).
 *
 * @param timestamp epoch milliseconds, the same that the request names
 * @returns lower-case hexadecimal SHA-256
 */
export function encryptionOf(
  credentials: Pick<GatewayCredentials, "appKey" | "appSecret">,
  timestamp: number,
): Promise<string> {
  return sha256(credentials.appKey + timestamp + credentials.appSecret);
}
