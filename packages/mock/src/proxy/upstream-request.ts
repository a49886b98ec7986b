import {
  type Agent as HttpAgent,
  type ClientRequest,
  type IncomingMessage,
  request as httpRequest,
} from "node:http";
import { type Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { announcesBody } from "../body/receive.ts";
import { pairs, requestHeaders, sendHead } from "./headers.ts";
import { type Target, upstreamPath } from "./target.ts";

export interface Upstream {
  readonly target: Target;
  /** Of the contract. */
  readonly basePaths: readonly string[];
  readonly agent: HttpAgent | HttpsAgent;
}

/** More than any service sends; Node's own limit of 16 KiB is one of its servers. */
export const LARGEST_HEAD = 256 * 1024;

/** A request of the same fields; nothing is sent yet. */
export function openUpstream(
  request: IncomingMessage,
  { target, basePaths, agent }: Upstream,
): ClientRequest {
  const ask = target.isSecure ? httpsRequest : httpRequest;
  return ask({
    agent,
    hostname: target.hostname,
    port: target.port,
    method: request.method ?? "GET",
    path: upstreamPath(request.url ?? "/", basePaths, target),
    headers: requestHeaders(request.rawHeaders, target.host),
    // No field that the client has not sent.
    setDefaultHeaders: false,
    maxHeaderSize: LARGEST_HEAD,
  });
}

/** The body and what follows it, as fast as the service takes it. */
export function sendUpstream(request: IncomingMessage, outgoing: ClientRequest): void {
  outgoing.maxHeadersCount = 0;
  if (!announcesBody(request)) return void outgoing.end();
  sendHead(outgoing);
  request.pipe(outgoing, { end: false });
  request.once("end", () => {
    outgoing.addTrailers(pairs(request.rawTrailers));
    outgoing.end();
  });
}

/** A kept connection that the service closed at the very moment it was used again (RFC 9112, section 9.3.1). */
export function isStale(outgoing: ClientRequest, request: IncomingMessage, error: Error): boolean {
  if (!outgoing.reusedSocket || announcesBody(request)) return false;
  return (
    "code" in error &&
    error.code === "ECONNRESET" &&
    /^(?:GET|HEAD|OPTIONS)$/.test(request.method ?? "")
  );
}
