import type { Handler } from "../host/handler.ts";

/** Answers what lies below `/__mock`. */
export function createConsole(): Handler {
  return (_request, response) => void response.writeHead(404).end();
}
