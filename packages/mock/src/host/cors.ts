import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { isKept } from "./allowed-origins.ts";
import type { Answer } from "./answer.ts";

/**
 * Response headers that are not worth naming: a page may read the first ones anyway (Fetch,
 * "CORS-safelisted response-header name"), and the last ones never ("forbidden response-header name").
 */
const IMPLIED: ReadonlySet<string> = new Set([
  "cache-control",
  "content-language",
  "content-length",
  "content-type",
  "expires",
  "last-modified",
  "pragma",
  "set-cookie",
  "set-cookie2",
]);

/** A question before the request (Fetch, "CORS-preflight request"), not an OPTIONS request of the API. */
export function isPreflight(request: IncomingMessage): boolean {
  const { headers } = request;
  return (
    request.method === "OPTIONS" &&
    headers.origin !== undefined &&
    headers["access-control-request-method"] !== undefined
  );
}

/** In place of the origin of a page that must not read the answer. */
export const KEPT = Symbol("kept");

/**
 * Lets any page call, with credentials. With these, `*` means the letter `*` (Fetch, section 3.3.5):
 * so the origin is echoed and each header to be read is named.
 *
 * @param own the answer's own headers.
 */
export function corsHeaders(
  origin: string | typeof KEPT | undefined,
  own: Answer["headers"],
): Header[] {
  if (origin === KEPT) return [["Vary", "Origin"]];
  const exposed = own.map(([name]) => name).filter((name) => !IMPLIED.has(name.toLowerCase()));
  return [
    ["Access-Control-Allow-Origin", origin ?? "*"],
    ...(origin === undefined ? [] : [["Access-Control-Allow-Credentials", "true"] as const]),
    ["Vary", "Origin"],
    ...(exposed.length === 0
      ? []
      : [["Access-Control-Expose-Headers", exposed.join(", ")] as const]),
  ];
}

type Header = readonly [name: string, value: string];

/** Answers a preflight: whatever is asked for is allowed, unless the page is kept away. */
export function answerPreflight(headers: IncomingHttpHeaders, response: ServerResponse): void {
  const page = isKept(response) ? KEPT : headers.origin;
  for (const [name, value] of corsHeaders(page, [])) response.setHeader(name, value);
  response.appendHeader("Vary", "Access-Control-Request-Method, Access-Control-Request-Headers");
  if (page === KEPT) return void response.writeHead(204).end();
  const method = headers["access-control-request-method"];
  const names = headers["access-control-request-headers"];
  if (method !== undefined) response.setHeader("Access-Control-Allow-Methods", method);
  if (names !== undefined) response.setHeader("Access-Control-Allow-Headers", names);
  // A page from a public address may call a server on the local network (Private Network Access).
  if (headers["access-control-request-private-network"] === "true") {
    response.setHeader("Access-Control-Allow-Private-Network", "true");
  }
  response.writeHead(204).end();
}
