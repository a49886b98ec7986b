import type { IncomingMessage, ServerResponse } from "node:http";
import { isHeldBack } from "../body/receive.ts";
import { unexpected } from "../problems.ts";
import type { Site } from "../site.ts";
import { problemAnswer, write } from "./answer.ts";
import { answerPreflight, isPreflight } from "./cors.ts";
import type { Outcome } from "./exchange.ts";
import { endAfterUpload } from "./linger.ts";
import { logLine, type Trace } from "./log-line.ts";
import { answerOperation } from "./operation.ts";
import { findRoute } from "./route.ts";
import { parseTarget } from "./target.ts";

export interface HandlerOptions {
  /** Asked once for each request: a reload in between does not matter to it. */
  readonly site: () => Site;
  /** Bytes. */
  readonly bodyLimit: number;
  readonly log: (line: string) => void;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers every request, whatever is in it, and logs one line for it. */
export function createHandler(options: HandlerOptions): Handler {
  return (request, response) => {
    const trace: Trace = { started: performance.now() };
    response.once("close", () => options.log(logLine(request, response, trace)));
    respond(request, response, options, trace).catch((error: unknown) => {
      trace.note = `failed: ${error instanceof Error ? error.message : String(error)}`;
      fail(request, response);
    });
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { site, bodyLimit }: HandlerOptions,
  trace: Trace,
): Promise<void> {
  const target = parseTarget(request.url ?? "");
  trace.target = target;
  if (isPreflight(request)) return answerPreflight(request.headers, response);
  const routed = findRoute(site(), request.method ?? "GET", target);
  if ("answer" in routed) return finish(routed, request, response);
  trace.operation = routed.served.operation;
  const outcome = await answerOperation(routed.served, {
    request,
    target: routed.target,
    bodyLimit,
  });
  // Without one, nobody waits for the answer any more.
  if (outcome === undefined) return;
  trace.note = outcome.note;
  if (outcome.unread === undefined) return finish(outcome, request, response);
  response.setHeader("Connection", "close");
  write(outcome.answer, request.headers, response);
  if (isHeldBack(request, bodyLimit)) response.end();
  else endAfterUpload(request, response);
}

function finish(outcome: Outcome, request: IncomingMessage, response: ServerResponse): void {
  write(outcome.answer, request.headers, response);
  response.end();
}

/** What nobody thought of. The cause goes to the log only. */
function fail(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) return void response.destroy();
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  finish({ answer: problemAnswer(unexpected()) }, request, response);
}
