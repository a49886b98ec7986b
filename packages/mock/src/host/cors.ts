import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";

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

/**
 * Lets any page call, with credentials. With these, `*` means the letter `*` (Fetch, section 3.3.5):
 * so the origin is echoed and each header to be read is named.
 *
 * @param readable the names of the answer's headers.
 */
export function allowOrigin(
  headers: IncomingHttpHeaders,
  response: ServerResponse,
  readable: readonly string[] = [],
): void {
  const { origin } = headers;
  response.setHeader("Access-Control-Allow-Origin", origin ?? "*");
  if (origin !== undefined) response.setHeader("Access-Control-Allow-Credentials", "true");
  response.appendHeader("Vary", "Origin");
  const exposed = readable.filter((name) => !IMPLIED.has(name.toLowerCase()));
  if (exposed.length > 0) response.setHeader("Access-Control-Expose-Headers", exposed.join(", "));
}

/** Answers a preflight: whatever is asked for is allowed. */
export function answerPreflight(headers: IncomingHttpHeaders, response: ServerResponse): void {
  allowOrigin(headers, response);
  response.appendHeader("Vary", "Access-Control-Request-Method, Access-Control-Request-Headers");
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
