import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { packageFile } from "./package-file.ts";
import { Refused } from "./refused.ts";

const TYPES: ReadonlyMap<string, string> = new Map([
  ["html", "text/html; charset=utf-8"],
  ["css", "text/css; charset=utf-8"],
  ["js", "text/javascript; charset=utf-8"],
  ["svg", "image/svg+xml"],
]);

/** A file of the page: its name below `packages/mock/console`, letters and dashes only. */
const NAME = /^[a-z-]+(?:\/[a-z-]+)*\.(html|css|js|svg)$/;

/** Sends a file of the page as it is. @throws {Refused} for one that there is not. */
export async function sendPageFile(
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const type = TYPES.get(NAME.exec(name)?.[1] ?? "");
  const bytes = type && (await read(packageFile(`console/${name}`)));
  if (!bytes) throw new Refused(404, "The console has no such file.");
  sendFile(bytes, type, request, response);
}

export function sendFile(
  bytes: Buffer,
  type: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  response.setHeader("ETag", etag);
  // Kept by the browser, but asked for each time: the next version may stand here tomorrow.
  response.setHeader("Cache-Control", "no-cache");
  if (request.headers["if-none-match"] === etag) return void response.writeHead(304).end();
  response.writeHead(200, { "Content-Type": type, "Content-Length": bytes.length });
  response.end(bytes);
}

async function read(file: URL): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}
