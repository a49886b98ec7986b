import type { IncomingMessage, ServerResponse } from "node:http";
import type { HandlerOptions } from "./handler.ts";
import type { Trace } from "./log-line.ts";

/** Characters of a body that the journal keeps. */
const LONGEST_BODY = 16 * 1024;

/** Keeps an exchange in the journal. */
export function record(
  { journal, clock }: Pick<HandlerOptions, "journal" | "clock">,
  request: IncomingMessage,
  response: ServerResponse,
  { started, served, session = "", outcome }: Trace,
): void {
  const { method = "", url: target = "", headers } = request;
  const { answer, body, example, reason, violations, weather } = outcome ?? {};
  journal.add({
    time: clock.now(),
    duration: performance.now() - started,
    session,
    ...(served && { api: served.api.info.name, operation: served.operation }),
    request: { method, target, headers, ...(body !== undefined && { body: cut(body) }) },
    ...(answer &&
      response.headersSent && {
        response: { ...answer, ...(answer.body !== undefined && { body: cut(answer.body) }) },
      }),
    ...(example !== undefined && { example }),
    ...(reason !== undefined && { reason }),
    violations: violations ?? { input: [], output: [] },
    ...(weather && { weather }),
  });
}

function cut(text: string): string {
  return text.length > LONGEST_BODY ? text.slice(0, LONGEST_BODY) : text;
}
