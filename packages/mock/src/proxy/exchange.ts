import type { IncomingHttpHeaders } from "node:http";

/** A request and its answer as they passed. Holds secrets: nothing of it is printed before it is masked. */
export interface Exchange {
  readonly method: string;
  /** As the client sent it, with query. */
  readonly target: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Milliseconds. */
  readonly duration: number;
  readonly request: Message;
  /** Absent where the service gave none. */
  readonly response?: Message & { readonly status: number };
  /** Why the service gave none, in a sentence. */
  readonly failure?: string;
}

export interface Message {
  readonly headers: IncomingHttpHeaders;
  readonly body: Copy;
}

/** A message's body, as it was on the wire. One beyond the limit is passed on, but not kept. */
export type Copy = { readonly bytes: Buffer } | "too large" | "broken off";

/** Bytes that an exchange keeps in memory. */
export function weightOf({ request, response }: Exchange): number {
  return [request.body, response?.body]
    .map((body) => (typeof body === "object" ? body.bytes.length : 0))
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** The same without what it keeps in memory. */
export function withoutBodies(exchange: Exchange): Exchange {
  const { request, response } = exchange;
  return {
    ...exchange,
    request: { ...request, body: "too large" },
    ...(response && { response: { ...response, body: "too large" } }),
  };
}

/** A browser's question before the request (Fetch, "CORS-preflight request"), no call of the API. */
export function isPreflight({ method, request: { headers } }: Exchange): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}
