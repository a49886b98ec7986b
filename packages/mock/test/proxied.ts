import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { connect, createServer as createSocketServer, type Socket } from "node:net";
import { type Proxy, type ProxyOptions, startProxy } from "../src/index.ts";
import { fixture } from "./fixture.ts";

export interface Upstream extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
}

/** A real service, whatever it does. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Upstream> {
  const server = createServer(answer);
  // Whether a body may come is answered by the service itself.
  server.on("checkContinue", answer);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const dispose = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => void server.close(resolve));
  };
  return { ...addressOf(server.address()), [Symbol.asyncDispose]: dispose };
}

/** A service that speaks bytes: what it got, and what it says to a connection. */
export async function serveBytes(
  speak: (socket: Socket, received: () => string) => void,
): Promise<Upstream & { readonly received: () => string }> {
  let all = "";
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    let mine = "";
    socket.on("data", (chunk) => {
      all += chunk.toString("latin1");
      mine += chunk.toString("latin1");
      socket.emit("heard");
    });
    speak(socket, () => mine);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const dispose = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => void server.close(resolve));
  };
  return { ...addressOf(server.address()), received: () => all, [Symbol.asyncDispose]: dispose };
}

/** Says these bytes as soon as it has heard the pattern. */
export function saying(
  answer: string | Buffer,
  heard = /\r\n\r\n/,
): (socket: Socket, received: () => string) => void {
  return (socket, received) => {
    const listen = (): void => {
      if (!heard.test(received())) return;
      socket.off("heard", listen);
      socket.write(answer);
    };
    socket.on("heard", listen);
  };
}

export function proxied(target: string, options: Partial<ProxyOptions> = {}): Promise<Proxy> {
  return startProxy({ contract: fixture("proxied"), target, ...options });
}

/** Sends bytes; gives what comes back until the pattern, as Latin-1, so that each byte is a character. */
export async function exchangeBytes(
  port: number,
  sent: string,
  until: RegExp | "end",
): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  await once(socket, "connect");
  let received = "";
  const { promise, resolve } = Promise.withResolvers<void>();
  socket.on("data", (chunk) => {
    received += chunk.toString("latin1");
    if (until !== "end" && until.test(received)) resolve();
  });
  socket.on("close", resolve);
  socket.write(sent, "latin1");
  await promise;
  socket.destroy();
  return received;
}

function addressOf(address: ReturnType<ReturnType<typeof createServer>["address"]>) {
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return { url: `http://127.0.0.1:${address.port}`, port: address.port };
}
