import type { IncomingMessage, ServerResponse } from "node:http";
import { mediaTypeOf } from "../body/media-type.ts";
import { receive } from "../body/receive.ts";
import type { ConsoleContract } from "./contract.ts";
import type { Services } from "./endpoint.ts";
import { endpoints } from "./endpoints.ts";
import { type Matched, matchEndpoint } from "./match.ts";
import { Refused } from "./refused.ts";

/** More than any wish needs. */
const LARGEST = 64 * 1024;

/**
 * Answers a request to `/__mock/api/…`.
 *
 * @throws {Refused}
 */
export async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  services: Services,
  contract: () => Promise<ConsoleContract>,
): Promise<void> {
  const { endpoint, path } = matched(request, response, url);
  const isRead = endpoint.method === "GET";
  const body = isRead ? undefined : await readJson(request);
  if (!isRead) (await contract()).check(endpoint, body);
  const value = await endpoint.answer({ services, path, query: url.searchParams, body });
  if (value === undefined) return void response.writeHead(204).end();
  sendJson(response, 200, value);
}

function matched(request: IncomingMessage, response: ServerResponse, url: URL): Matched {
  const path = url.pathname.slice("/__mock".length);
  const found = matchEndpoint(endpoints, request.method ?? "GET", path);
  if ("endpoint" in found) return found;
  if (found.length === 0) throw new Refused(404, "The console has no such endpoint.");
  response.setHeader("Allow", [...new Set(found)].join(", "));
  throw new Refused(405, `Allowed here: ${[...new Set(found)].join(", ")}.`);
}

/** No form and no plain text can change anything: a page elsewhere could send these unasked. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  if (mediaTypeOf(request.headers["content-type"]) !== "application/json") {
    throw new Refused(415, "A change is asked for with the Content-Type application/json.");
  }
  const received = await receive(request, LARGEST);
  if (received === "aborted") throw new Refused(400, "The request ended half way.");
  if (received === "too large") throw new Refused(413, "The body is too large.");
  const text = received.bytes.toString();
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    throw new Refused(400, "The body is malformed JSON.");
  }
}

export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  type = "application/json",
): void {
  const text = JSON.stringify(value);
  response.writeHead(status, { "Content-Type": type, "Content-Length": Buffer.byteLength(text) });
  response.end(text);
}
