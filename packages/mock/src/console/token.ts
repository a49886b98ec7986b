import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { isIPv4 } from "node:net";
import { StartError } from "../start-error.ts";

/** Whether only this machine reaches a server that listens there. */
export function isLoopback(host: string): boolean {
  const bare = host.toLowerCase().replace(/^\[|\]$/g, "");
  return bare === "localhost" || bare === "::1" || (isIPv4(bare) && bare.startsWith("127."));
}

/** What fits into a header; fewer characters could be guessed. */
const TOKEN = /^[\x21-\x7e]{16,}$/;

/**
 * What the console asks for: the person's own token; else, where others can reach it, one that is new at
 * each start; else nothing.
 *
 * @throws {StartError} for one that could be guessed, or does not fit into a header.
 */
export function consoleToken(host: string, own?: string): string | undefined {
  if (own === undefined)
    return isLoopback(host) ? undefined : randomBytes(24).toString("base64url");
  if (TOKEN.test(own)) return own;
  throw new StartError(
    "The console's token (MOCK_CONSOLE_TOKEN) must have at least 16 characters of ASCII, and no spaces.",
  );
}

/**
 * Where a person opens the console. The token stands behind the `#`, which no browser sends and no
 * server logs.
 */
export function consoleUrl(origin: string, token: string | undefined): string {
  return `${origin}/__mock${token === undefined ? "" : `#token=${encodeURIComponent(token)}`}`;
}

/** In constant time, so that no part of the token can be guessed from how long the answer takes. */
export function isSame(given: string, wanted: string): boolean {
  return timingSafeEqual(digest(given), digest(wanted));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
