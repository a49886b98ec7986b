import type { ApiDescription } from "../description.ts";

/**
 * The part of the address that all operations share, without a trailing slash. A base path of
 * the contract at its end is cut, for each operation adds its own: an API may have several.
 *
 * @throws TypeError for what is no address, and where the contract names no server either.
 */
export function resolveBaseUrl(api: ApiDescription, baseUrl: string | URL | undefined): string {
  // A relative address has a meaning in a page only.
  const page = (globalThis as { location?: { href?: string } }).location?.href;
  const given = baseUrl ?? api.origin ?? "";
  const url = URL.canParse(given, page) && new URL(given, page);
  if (!url || !/^https?:/.test(url.protocol) || url.username + url.password) {
    throw new TypeError("`baseUrl` must be an http(s) address without user and password.");
  }
  const path = url.pathname.replace(/\/+$/, "");
  const own = Object.values(api.operations).map(({ basePath = "" }) =>
    path.endsWith(basePath) ? basePath.length : 0,
  );
  return url.origin + path.slice(0, path.length - Math.max(0, ...own));
}
