import type { IncomingMessage, ServerResponse } from "node:http";
import { placeOf, type Trace } from "./log-line.ts";

/** What the line for people says, as one JSON object. */
export function jsonLine(
  { method }: IncomingMessage,
  response: ServerResponse,
  trace: Trace,
): string {
  const { served, note, started } = trace;
  return JSON.stringify({
    kind: "request",
    time: new Date().toISOString(),
    method,
    path: placeOf(trace),
    ...(response.headersSent ? { status: response.statusCode } : { aborted: true }),
    milliseconds: Math.round((performance.now() - started) * 10) / 10,
    ...(served && { api: served.api.info.name, operation: served.operation.name }),
    ...(note !== undefined && { note }),
  });
}

/** Everything else that a log tells. */
export function jsonMessage(message: string): string {
  return JSON.stringify({ kind: "message", time: new Date().toISOString(), message });
}
