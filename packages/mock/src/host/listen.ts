import { createServer, type Server } from "node:http";
import { isHeldBack } from "../body/receive.ts";
import { StartError } from "../start-error.ts";
import { answerBrokenHttp } from "./broken-http.ts";
import type { Handler } from "./handler.ts";
import { InTurn } from "./in-turn.ts";

export interface ListenOptions {
  readonly port: number;
  readonly host: string;
  /** Bytes. */
  readonly bodyLimit: number;
  readonly log: (line: string) => void;
  /** Milliseconds that a client has for the head of a request. Default: 10 seconds. */
  readonly headTimeout?: number;
  /** Milliseconds that a client has for a whole request. Default: a minute. */
  readonly requestTimeout?: number;
}

export interface Listening extends AsyncDisposable {
  readonly port: number;
  /** Ends every connection, also those that are kept alive or in the middle of a request. */
  close(): Promise<void>;
}

/** @throws {StartError} where the port is taken, or may not be used. */
export async function listen(
  listener: Handler,
  { port, host, bodyLimit, log, headTimeout = 10_000, requestTimeout = 60_000 }: ListenOptions,
): Promise<Listening> {
  const inTurn = new InTurn();
  const answer = inTurn.handler(listener);
  const server = createServer(
    {
      headersTimeout: Math.min(headTimeout, requestTimeout),
      requestTimeout,
      // How late a client that is too slow may be found out.
      connectionsCheckingInterval: Math.min(1_000, headTimeout, requestTimeout),
    },
    answer,
  );
  server.on("checkContinue", (request, response) => {
    if (!isHeldBack(request, bodyLimit)) response.writeContinue();
    answer(request, response);
  });
  server.on("clientError", (error, socket) =>
    answerBrokenHttp(error, socket, inTurn.last(socket), log),
  );
  await bind(server, port, host);
  const address = server.address();
  const close = (): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    // Closing twice is no error.
    server.close(() => resolve());
    server.closeAllConnections();
    return promise;
  };
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    close,
    [Symbol.asyncDispose]: close,
  };
}

export function bind(server: Server, port: number, host: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new StartError(`${port} is no port: it must be a whole number from 0 to 65535 (--port).`);
  }
  server.once("error", (error) => reject(new StartError(reason(error, port, host))));
  server.listen(port, host, resolve);
  return promise;
}

function reason(error: Error, port: number, host: string): string {
  const code = "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return `Port ${port} on ${host} is taken by another program. Choose another one with --port, for example --port ${port === 65_535 ? port - 1 : port + 1}, or end that program.`;
  }
  if (code === "EACCES") {
    return `Port ${port} may not be used without more rights. Choose one above 1023 with --port.`;
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return `This machine has no address ${host}. Choose another one with --host, for example --host 127.0.0.1.`;
  }
  return `The mock cannot listen on ${host}:${port}: ${error.message}.`;
}
