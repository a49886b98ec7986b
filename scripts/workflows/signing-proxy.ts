/** Signs what a workflow sends, for an API whose client has a gateway that signs: no workflow can compute a digest. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

interface Credentials {
  readonly appKey: string;
  readonly appSecret: string;
}

/** What a client exports where a gateway before its API wants signatures. */
interface SigningClient {
  createGateway(options: Credentials & { readonly baseUrl: URL }): {
    sign(request: { url: URL; headers: Headers; body: string | undefined }): Promise<void>;
  };
  encryptionOf(credentials: Credentials, timestamp: number): Promise<string>;
}

export interface Proxy extends AsyncDisposable {
  readonly url: URL;
}

/**
 * A proxy on this machine that signs, with the application's credentials in `<API>_APP_KEY` and `<API>_APP_SECRET`.
 * `undefined` where the API's client signs nothing, or where they are not set: then somebody else does.
 */
export async function signingProxy(
  root: string,
  api: string,
  target: URL,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Proxy | undefined> {
  const prefix = api.toUpperCase().replaceAll("-", "_");
  const appKey = env[`${prefix}_APP_KEY`];
  const appSecret = env[`${prefix}_APP_SECRET`];
  if (!appKey || !appSecret) return undefined;
  const entry = pathToFileURL(join(root, "packages/clients", api, "src/index.ts"));
  const client = (await import(entry.href)) as Partial<SigningClient>;
  if (!client.createGateway || !client.encryptionOf) return undefined;
  return start(client as SigningClient, { appKey, appSecret }, target);
}

async function start(client: SigningClient, credentials: Credentials, target: URL): Promise<Proxy> {
  const gateway = client.createGateway({ ...credentials, baseUrl: target });
  const forward = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(`${target.href.replace(/\/$/, "")}${request.url ?? "/"}`);
    const body = await proved((await buffer(request)).toString(), client, credentials);
    const headers = sentOn(request);
    const isProof = body.includes('"encryption"');
    if (!isProof) await gateway.sign({ url, headers, body: body === "" ? undefined : body });
    const { method = "GET" } = request;
    const answer = await fetch(url, { method, headers, body: body || null, redirect: "manual" });
    const type = answer.headers.get("content-type");
    response.writeHead(answer.status, type === null ? {} : { "content-type": type });
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
  const server = createServer((request, response) => {
    // Why is the report's to tell: a step whose answer is not as the workflow has it.
    forward(request, response).catch(() => response.writeHead(502).end());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}`),
    [Symbol.asyncDispose]: () => stop(server),
  };
}

/** A request for the gateway's own token is proved by a digest in its body, of the time at which it is sent. */
async function proved(
  body: string,
  client: SigningClient,
  credentials: Credentials,
): Promise<string> {
  if (!body.includes('"encryption"')) return body;
  const timestamp = Date.now();
  const encryption = await client.encryptionOf(credentials, timestamp);
  return JSON.stringify({
    ...JSON.parse(body),
    appKey: credentials.appKey,
    encryption,
    timestamp,
  });
}

/** What belongs to the connection stays with it. */
function sentOn({ headersDistinct }: IncomingMessage): Headers {
  const own = new Set([
    "host",
    "connection",
    "content-length",
    "transfer-encoding",
    "accept-encoding",
  ]);
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    if (!own.has(name)) for (const value of values) headers.append(name, value);
  }
  return headers;
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}
