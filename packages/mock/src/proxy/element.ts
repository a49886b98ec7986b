import type { IncomingHttpHeaders } from "node:http";
import type { IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { plainHeaders } from "../host/prism-request.ts";
import type { Target } from "../host/target.ts";
import { belowBase } from "../routes/path.ts";
import type { Served } from "../site.ts";
import type { Exchange } from "./exchange.ts";

/** The request as Prism takes it. */
export function requestElement(
  { operation, basePath }: Served,
  { request }: Exchange,
  target: Target,
  body: unknown,
): IHttpRequest {
  const headers = plainHeaders(request.headers);
  // Prism looks at the media type only where a length says that there is a body.
  if (body === null) delete headers["content-length"];
  else headers["content-length"] ??= "1";
  return {
    // The operation's, not the request's: HEAD is a GET without the body.
    method: operation.method,
    url: { path: belowBase(target.path, basePath), query: target.query },
    headers,
    body,
  };
}

export function responseElement(
  statusCode: number,
  headers: IncomingHttpHeaders,
  body: unknown,
): IHttpResponse {
  return { statusCode, headers: plainHeaders(headers), body };
}

/** The operation as if nobody sent a body: for one that nobody can read. */
export function withoutRequestBody(operation: IHttpOperation): IHttpOperation {
  const { body: _, ...request } = operation.request ?? {};
  return { ...operation, request };
}

export function withoutResponseBodies(operation: IHttpOperation): IHttpOperation {
  const responses = operation.responses.map((response) => ({ ...response, contents: [] }));
  return { ...operation, responses };
}
