import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { text } from "node:stream/consumers";

/** A page to serve at `/`. */
export interface Page {
  readonly html: string;
  readonly policy?: string;
  /** Whose JavaScript is served beside it. */
  readonly folder: string;
}

export interface PageServer extends AsyncDisposable {
  readonly url: string;
  /** What the page sent to `/report`. */
  readonly report: Promise<string>;
}

/** Serves one page on a free port of this machine, and waits for what it has to say. */
export async function servePage(page: Page): Promise<PageServer> {
  const { promise: report, resolve } = Promise.withResolvers<string>();
  const server = createServer(async (request, response) => {
    if (request.url === "/report") resolve(await text(request));
    await answer(page, request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { url: `http://127.0.0.1:${port}`, report, [Symbol.asyncDispose]: close };
}

async function answer(page: Page, { url = "/" }: IncomingMessage, response: ServerResponse) {
  const path = url.replace(/\?.*/, "");
  if (path === "/") {
    if (page.policy !== undefined) response.setHeader("content-security-policy", page.policy);
    return response.setHeader("content-type", "text/html; charset=utf-8").end(page.html);
  }
  const file = path.endsWith("js") ? join(page.folder, normalize(path)) : "";
  const code = await readFile(file).catch(() => undefined);
  if (code === undefined) return response.writeHead(path === "/report" ? 204 : 404).end();
  return response.setHeader("content-type", "text/javascript").end(code);
}
