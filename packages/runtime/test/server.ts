import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer as createListener } from "node:net";
import { onTestFinished } from "vitest";

/** What a server received. */
interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

async function read(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method, url, headers } = request;
  return { method, url, headers, body: Buffer.concat(chunks).toString() };
}

export interface TestServer {
  readonly url: string;
  readonly server: Server;
  /** Every request so far, bodies included. */
  readonly received: Received[];
}

/** A real server on a free port, stopped with the test. The listener runs once the request is read. */
export async function startServer(listener: RequestListener): Promise<TestServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void read(request).then((whole) => {
      received.push(whole);
      return listener(request, response);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, server, received };
}

/** A server that answers everything with one JSON body. */
export function startJsonServer(body: unknown, status = 200): Promise<TestServer> {
  return startServer((_, response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  });
}

/** The address of a port where nobody listens any more. */
export async function closedPort(): Promise<string> {
  const server = createListener().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}`;
}
