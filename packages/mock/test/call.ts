import { once } from "node:events";
import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";

export interface Call {
  readonly method: string;
  /** With query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Sends exactly this: fetch would add headers of its own, and sends no body with GET. */
export async function call(
  origin: string,
  { method, path, headers = {}, body }: Call,
): Promise<Reply> {
  const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
  const outgoing = request(origin + path, { method, agent, headers: { ...length, ...headers } });
  outgoing.end(body);
  const [response]: IncomingMessage[] = await once(outgoing, "response");
  if (response === undefined) throw new Error("no response");
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: await text(response),
  };
}
