import type { IncomingMessage } from "node:http";
import type { Copy } from "./exchange.ts";

/**
 * Keeps the bytes of a message while they pass.
 *
 * @param limit bytes; of a longer body nothing is kept.
 * @returns what has been kept so far.
 */
export function copying(message: IncomingMessage, limit: number): () => Copy {
  let chunks: Buffer[] = [];
  let size = 0;
  message.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks = [];
  });
  return () => {
    if (size > limit) return "too large";
    return message.complete ? { bytes: Buffer.concat(chunks, size) } : "broken off";
  };
}
