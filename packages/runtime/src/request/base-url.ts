import type { ApiDescription } from "../description.ts";

/** Origin without user and password, path without slashes at its end, and the rest. */
const ADDRESS = /^(https?:\/\/[^/@]+)(?=\/)([^?#]*?)\/*(?:[?#].*)?$/;

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
  const { href } = URL.canParse(given, page) ? new URL(given, page) : { href: "" };
  const [, origin, path = ""] = ADDRESS.exec(href) ?? [];
  if (!origin)
    throw new TypeError("`baseUrl` must be an http(s) address, without user and password.");
  const own = Object.values(api.operations).map(({ basePath = "" }) =>
    path.endsWith(basePath) ? basePath.length : 0,
  );
  return origin + path.slice(0, path.length - Math.max(0, ...own));
}
