import type { IncomingMessage, InformationEvent, ServerResponse } from "node:http";
import { pairs, responseHeaders, sendHead } from "./headers.ts";

/** Passes the service's answer to the client, as fast as the client takes it. */
export function passBack(
  incoming: IncomingMessage,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { statusCode: status = 502, statusMessage = "", rawHeaders } = incoming;
  const isChunked =
    incoming.headers["transfer-encoding"] !== undefined &&
    request.httpVersion !== "1.0" &&
    status !== 204 &&
    status !== 304;
  response.sendDate = false;
  response.writeHead(status, statusMessage, responseHeaders(rawHeaders, isChunked));
  sendHead(response);
  incoming.pipe(response, { end: false });
  incoming.once("end", () => {
    if (!incoming.complete) return breakOff(request, response);
    if (isChunked) response.addTrailers(pairs(incoming.rawTrailers));
    response.end();
    // An answer before the end of the upload: the rest of it is nobody's any more.
    if (!request.complete) request.unpipe().resume();
  });
  incoming.once("error", () => breakOff(request, response));
}

/** A half answer stays half: all that came is passed on, and then the connection ends. */
function breakOff({ httpVersion }: IncomingMessage, response: ServerResponse): void {
  const { socket } = response;
  if (socket === null || response.writableEnded) return;
  // To a client without chunks the end of the connection is the end of the answer.
  if (httpVersion === "1.0") socket.resetAndDestroy();
  else socket.destroySoon();
}

/** Early hints and their like (RFC 9110, section 15.2). HTTP/1.0 has none of them. */
export function passInformation(
  { statusCode, rawHeaders }: InformationEvent,
  { httpVersion }: IncomingMessage,
  response: ServerResponse,
): void {
  if (httpVersion === "1.0" || response.headersSent || statusCode === 100) return;
  response.writeInformation?.(statusCode, rawHeaders);
}
