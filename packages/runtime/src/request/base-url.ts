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
  const given = baseUrl ?? api.origin ?? "http:";
  const url = URL.canParse(given, page) ? new URL(given, page) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new TypeError(
      '`baseUrl` must be an address such as "https://api.example.com", without user and password.',
    );
  }
  const path = url.pathname.replace(/\/+$/, "");
  let own = "";
  for (const { basePath = "" } of Object.values(api.operations)) {
    if (path.endsWith(basePath) && basePath.length > own.length) own = basePath;
  }
  return url.origin + path.slice(0, path.length - own.length);
}
