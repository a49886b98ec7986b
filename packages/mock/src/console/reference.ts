import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { packageFile } from "./package-file.ts";
import { sendFile } from "./pages.ts";
import { Refused } from "./refused.ts";

/** Where a published package has it. */
const COPY = "dist/redoc.standalone.js";
/** Where the workspace has it. */
const ORIGINAL = "@redocly/cli/lib/chunks/redoc.standalone.js";

/** Sends Redoc, one script without any other file. @throws {Refused} where the package lacks it. */
export async function sendRedoc(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const bytes = (await read(original())) ?? (await read(packageFile(COPY)));
  if (bytes === undefined) throw new Refused(404, "This installation lacks Redoc.");
  sendFile(bytes, "text/javascript; charset=utf-8", request, response);
}

function original(): URL | undefined {
  try {
    return new URL(import.meta.resolve(ORIGINAL));
  } catch {
    return undefined;
  }
}

async function read(file: URL | undefined): Promise<Buffer | undefined> {
  return file && readFile(file).catch(() => undefined);
}
