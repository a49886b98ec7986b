import type { IncomingMessage } from "node:http";

/** The bytes of a request's body, or why there are none. */
export type Received = { readonly bytes: Buffer } | "too large" | "aborted";

/** Whether a request announces a body (RFC 9112, section 6.3). */
export function announcesBody({ headers }: IncomingMessage): boolean {
  if (headers["transfer-encoding"] !== undefined) return true;
  return headers["content-length"] !== undefined && headers["content-length"] !== "0";
}

/**
 * Whether the client waits with its body for a word (RFC 9110, section 10.1.1), and is not to get
 * it, because the body is too large.
 */
export function isHeldBack({ headers }: IncomingMessage, limit: number): boolean {
  return headers.expect !== undefined && Number(headers["content-length"]) > limit;
}

/** Reads a body up to `limit` bytes. The rest stays unread. */
export function receive(request: IncomingMessage, limit: number): Promise<Received> {
  if (Number(request.headers["content-length"]) > limit) return Promise.resolve("too large");
  if (request.destroyed) return Promise.resolve("aborted");
  const { promise, resolve } = Promise.withResolvers<Received>();
  const chunks: Buffer[] = [];
  let size = 0;
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) return void chunks.push(chunk);
    request.pause();
    request.removeAllListeners("data");
    resolve("too large");
  });
  request.once("end", () => resolve({ bytes: joined(chunks, size) }));
  // An upload that ends half way is an error, or only a close; nobody is there to answer.
  request.once("error", () => resolve("aborted"));
  request.once("close", () => resolve("aborted"));
  return promise;
}

/** Most bodies come in one piece. */
function joined(chunks: readonly Buffer[], size: number): Buffer {
  const [first] = chunks;
  return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks, size);
}
