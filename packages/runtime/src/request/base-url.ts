import type { ApiDescription } from "../description.ts";

function parse(baseUrl: string | URL): URL {
  // A relative address has a meaning in a page only.
  const page = (globalThis as { location?: { href?: string } }).location?.href;
  const url = URL.canParse(baseUrl, page) ? new URL(baseUrl, page) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new TypeError('`baseUrl` must be an address such as "https://api.example.com".');
  }
  if (url.username !== "" || url.password !== "") {
    throw new TypeError("`baseUrl` must not hold a user or a password; give `security` instead.");
  }
  return url;
}

/**
 * The part of the address that all operations share, without a trailing slash. A base path of
 * the contract at its end is cut, for each operation adds its own: an API may have several.
 */
export function resolveBaseUrl(api: ApiDescription, baseUrl: string | URL | undefined): string {
  const given = baseUrl ?? api.origin;
  if (given === undefined) {
    throw new TypeError(`\`baseUrl\` is missing: the contract of ${api.title} names no server.`);
  }
  const url = parse(given);
  const path = url.pathname.replace(/\/+$/, "");
  const own = Object.values(api.operations)
    .map((operation) => operation.basePath ?? "")
    .filter((base) => base !== "" && path.endsWith(base))
    .reduce((longest, base) => (base.length > longest.length ? base : longest), "");
  return url.origin + path.slice(0, path.length - own.length);
}
