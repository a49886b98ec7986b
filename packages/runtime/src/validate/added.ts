import type { Operation } from "../description.ts";
import type { HeaderRecord } from "../request/headers.ts";
import type { RequestParts } from "./check-request.ts";

/** Whether a call need not give what the contract requires at this place. */
export type IsAdded = (place: string, name: string) => boolean;

/**
 * The headers and cookies that the client adds by itself: those that it sends with every call, the request's own id,
 * and where credentials go.
 */
export function addedByClient(
  { requestId, security = [] }: Operation,
  headers: Readonly<HeaderRecord>,
  given: RequestParts["headers"] = {},
): IsAdded {
  const schemes = security.flatMap((alternative) => Object.values(alternative));
  const credentials = schemes.map(({ name }) => name?.toLowerCase());
  const names = new Set([...Object.keys(headers), requestId?.header, ...credentials]);
  const written = Object.entries(given).filter(([name]) => name.toLowerCase() === "cookie");
  const cookies = cookiesIn([headers.cookie, ...written.map(([, value]) => value)].join("; "));
  // A page's cookies are the browser's, which shows no script all of them.
  const isPage = "window" in globalThis && "document" in globalThis;
  return (place, name) => {
    if (place === "/headers") return names.has(name);
    const isCookie = place === "/cookies";
    return isCookie && (isPage || cookies.has(name) || credentials.includes(name.toLowerCase()));
  };
}

/** The names in a `cookie` header. */
function cookiesIn(header: string): ReadonlySet<string> {
  return new Set(header.split(/;\s*/).map((pair) => pair.split("=", 1)[0] ?? ""));
}
