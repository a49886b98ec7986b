import type { ServerResponse } from "node:http";
import type { Handler } from "./handler.ts";

/** Answers to pages that are not to read them. */
const kept = new WeakSet<ServerResponse>();

/** Keeps answers from the pages of every origin but these; whoever sends no `Origin` is no page, and is answered as ever. */
export function allowingOnly(handler: Handler, origins: readonly string[] | undefined): Handler {
  if (origins === undefined) return handler;
  const allowed = new Set(origins);
  return (request, response) => {
    const { origin } = request.headers;
    if (origin !== undefined && !allowed.has(origin)) kept.add(response);
    handler(request, response);
  };
}

/** Whether the page that asked must not read this answer. */
export function isKept(response: ServerResponse): boolean {
  return kept.has(response);
}
