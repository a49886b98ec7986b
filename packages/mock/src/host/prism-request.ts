import type { IncomingHttpHeaders } from "node:http";
import type { IHttpRequest } from "@stoplight/prism-http";
import { readableRanges } from "../prism/accept.ts";
import { belowBase } from "../routes/path.ts";
import type { Served } from "../site.ts";
import type { Exchange } from "./exchange.ts";

/** A request as Prism takes it, without its body; `undefined` where its `Accept` says nothing that can be read. */
export function prismRequest(
  { operation, basePath }: Served,
  { request, target }: Exchange,
): IHttpRequest | undefined {
  const headers = readable(plainHeaders(request.headers));
  if (headers === undefined) return undefined;
  return {
    // The operation's, not the request's: HEAD is answered as GET.
    method: operation.method,
    url: { path: belowBase(target.path, basePath), query: target.query },
    headers,
    body: null,
  };
}

function readable(headers: Headers): Record<string, string> | undefined {
  const { accept } = headers;
  if (accept === undefined) return headers;
  const { accept: _, ...others } = headers;
  // An empty one is the same as none.
  if (accept === "") return others;
  const ranges = readableRanges(accept);
  return ranges === undefined ? undefined : { ...others, accept: ranges };
}

type Headers = Record<string, string>;

/** Of all headers, Node gives a list for `Set-Cookie` only, which no client sends. */
export function plainHeaders(headers: IncomingHttpHeaders): Headers {
  const plain: Headers = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) plain[name] = typeof value === "string" ? value : value.join(", ");
  }
  return plain;
}
