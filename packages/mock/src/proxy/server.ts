import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { answerBrokenHttp } from "../host/broken-http.ts";
import { bind, type Listening } from "../host/listen.ts";
import type { ProblemDocument } from "../problems.ts";
import type { Exchange } from "./exchange.ts";
import { forward } from "./forward.ts";
import type { PassOptions } from "./pass.ts";
import { refuse } from "./refuse.ts";
import { LARGEST_HEAD } from "./upstream-request.ts";

export interface ServerOptions extends PassOptions {
  readonly port: number;
  readonly host: string;
  /** Gets all that has passed. */
  readonly passed: (exchange: Exchange) => void;
  readonly log: (line: string) => void;
}

export interface ProxyServer extends Listening {
  /** When no exchange is under way. */
  idle(): Promise<void>;
}

/** @throws {StartError} where the port is taken, or may not be used. */
export async function listenAsProxy(options: ServerOptions): Promise<ProxyServer> {
  // A slow upload may be what a person wants to try: only the head of a request has its time.
  const server = createServer({ maxHeaderSize: LARGEST_HEAD, requestTimeout: 0 });
  server.maxHeadersCount = 0;
  const open = new Set<Promise<void>>();
  const last = new WeakMap<Duplex, ServerResponse>();
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    last.set(request.socket, response);
    if (asksForUpgrade(request)) return refuse(NO_UPGRADE, request, response);
    const passing = forward(request, response, options).then(options.passed);
    open.add(passing);
    void passing.finally(() => open.delete(passing));
  };
  server.on("request", listener);
  // Whether the client may send its body is for the service to say.
  server.on("checkContinue", listener).on("checkExpectation", listener);
  server.on("connect", (_, socket) => {
    const body = JSON.stringify(NO_TUNNEL);
    socket.end(
      `HTTP/1.1 501 ${NO_TUNNEL.title}\r\nContent-Type: application/problem+json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    );
  });
  server.on("clientError", (error, socket) =>
    answerBrokenHttp(error, socket, last.get(socket), options.log),
  );
  await bind(server, options.port, options.host);
  const address = server.address();
  const idle = async (): Promise<void> => {
    while (open.size > 0) await Promise.all(open);
  };
  const close = async (): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    server.close(() => resolve());
    server.closeAllConnections();
    await promise;
    await idle();
  };
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  return { port, idle, close, [Symbol.asyncDispose]: close };
}

const NO_UPGRADE: ProblemDocument = {
  type: "about:blank",
  title: "Not Implemented",
  status: 501,
  detail: "This proxy carries HTTP requests and no other protocol, such as a WebSocket.",
};
const NO_TUNNEL: ProblemDocument = {
  ...NO_UPGRADE,
  detail: "This proxy stands in front of one service and opens no tunnels (CONNECT).",
};

/** HTTP/2 is only offered with it, and a server may go on with HTTP/1.1 (RFC 9110, section 7.8). */
function asksForUpgrade({ headers }: IncomingMessage): boolean {
  const { upgrade } = headers;
  return upgrade !== undefined && !/^h2c?$/i.test(upgrade.trim());
}
