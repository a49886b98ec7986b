import type { IncomingMessage, ServerResponse } from "node:http";

/** A client that still sends is listened to for this many bytes and milliseconds. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_TIME = 5_000;

/**
 * Ends an answer that was written before the request was read, and the connection with it.
 *
 * Closing a socket with unread input makes the kernel send a reset, which can destroy the answer
 * before the client has read it. So the rest of the body is read and dropped, within bounds, and
 * only then the connection closes (RFC 9112, section 9.6).
 */
export function endAfterUpload(request: IncomingMessage, response: ServerResponse): void {
  let left = MOST_BYTES;
  const end = (): void => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, MOST_TIME).unref();
  request.once("end", end);
  request.once("close", end);
  request.once("error", end);
  request.on("data", (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) end();
  });
  request.resume();
}
