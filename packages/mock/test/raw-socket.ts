import { once } from "node:events";
import { connect } from "node:net";

/**
 * Sends bytes that no HTTP client would send, and gives all that comes back until the server ends
 * the connection. The request has to end it itself (`Connection: close`, or by being broken).
 */
export async function sendRaw(
  port: number,
  ...parts: readonly (string | Buffer)[]
): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  const received: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => received.push(chunk));
  await once(socket, "connect");
  // A server that has answered may end the connection before all is sent.
  socket.on("error", () => {});
  for (const part of parts) socket.write(part);
  await once(socket, "close");
  return Buffer.concat(received).toString();
}

/** Sends bytes and cuts the connection. */
export async function sendAndCut(port: number, part: string): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.on("error", () => {});
  const { promise, resolve } = Promise.withResolvers<void>();
  socket.write(part, () => resolve());
  await promise;
  socket.resetAndDestroy();
}
