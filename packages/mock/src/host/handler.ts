import type { IncomingMessage, ServerResponse } from "node:http";
import { UnreadableOperation } from "../api/prepared.ts";
import { isHeldBack } from "../body/receive.ts";
import type { MovableClock } from "../clock.ts";
import type { Journal } from "../journal/journal.ts";
import { unexpected } from "../problems.ts";
import type { Sessions } from "../session/sessions.ts";
import type { Site } from "../site.ts";
import { problemAnswer, write } from "./answer.ts";
import { answerPreflight, isPreflight } from "./cors.ts";
import { dateByClock } from "./date.ts";
import { delay, deliver } from "./deliver.ts";
import type { Outcome } from "./exchange.ts";
import { byHand, handProblem, SESSION_HEADER } from "./hand.ts";
import { endAfterUpload } from "./linger.ts";
import { logLine, type Trace } from "./log-line.ts";
import { answerOperation } from "./operation.ts";
import { record } from "./record.ts";
import { findRoute } from "./route.ts";
import { parseTarget } from "./target.ts";

export interface HandlerOptions {
  /** Asked once for each request: a reload in between does not matter to it. */
  readonly site: () => Site;
  readonly sessions: Sessions;
  readonly journal: Journal;
  readonly clock: MovableClock;
  /** Bytes. */
  readonly bodyLimit: number;
  readonly isValidated: boolean;
  /** `false`: Prism is asked everything anew, also what it has said before. Default: true. */
  readonly isRemembering?: boolean;
  /** Left out: no line is made. */
  readonly log?: (line: string) => void;
  /** Makes the line for a request. Default: one for people. */
  readonly line?: typeof logLine;
  /** Answers what lies below `/__mock`. */
  readonly console: Handler;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const CONSOLE = /^\/__mock(?:[/?#]|$)/;

/** Answers every request, whatever is in it, logs one line for it, and keeps it in the journal. */
export function createHandler(options: HandlerOptions): Handler {
  return (request, response) => {
    if (CONSOLE.test(request.url ?? "")) return options.console(request, response);
    const trace: Trace = { started: performance.now() };
    response.once("close", () => {
      options.log?.((options.line ?? logLine)(request, response, trace));
      record(options, request, response, trace);
    });
    respond(request, response, options, trace).catch((error: unknown) => {
      trace.note = `failed: ${error instanceof Error ? error.message : String(error)}`;
      fail(request, response, options.clock, error);
    });
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  options: HandlerOptions,
  trace: Trace,
): Promise<void> {
  const { bodyLimit, isValidated, isRemembering = true, clock } = options;
  const site = options.site();
  const target = parseTarget(request.url ?? "");
  trace.target = target;
  if (isPreflight(request)) return answerPreflight(request.headers, response);
  const problem = handProblem(request.headers, site);
  if (problem) {
    trace.outcome = { answer: problemAnswer(problem) };
    return finish(trace.outcome, request, response, clock);
  }
  const session = options.sessions.of(sessionOf(request));
  trace.session = session.id;
  const routed = findRoute(site, request.method ?? "GET", target);
  if ("answer" in routed) return finish((trace.outcome = routed), request, response, clock);
  trace.served = routed.served;
  const asked = { request, target: routed.target, bodyLimit, session };
  const exchange = { ...asked, isValidated, isRemembering };
  const answered = await answerOperation(routed.served, exchange);
  // Without one, nobody waits for the answer any more.
  if (answered === undefined) return;
  const outcome = byHand(answered, request.headers);
  trace.note = outcome.note;
  trace.outcome = outcome;
  if (outcome.weather?.latency) await delay(outcome.weather, clock, response);
  if (outcome.unread === undefined) return finish(outcome, request, response, clock);
  dateByClock(outcome.answer, clock, response);
  response.setHeader("Connection", "close");
  write(outcome.answer, request.headers, response);
  if (isHeldBack(request, bodyLimit)) response.end();
  else endAfterUpload(request, response);
}

function sessionOf({ headers }: IncomingMessage): string | undefined {
  const id = headers[SESSION_HEADER];
  return id === undefined ? undefined : String(id);
}

function finish(
  outcome: Outcome,
  request: IncomingMessage,
  response: ServerResponse,
  clock: MovableClock,
): void {
  dateByClock(outcome.answer, clock, response);
  deliver(outcome.answer, outcome.weather ?? {}, request.headers, response);
}

/** What nobody thought of. The cause goes to the log only. */
function fail(
  request: IncomingMessage,
  response: ServerResponse,
  clock: MovableClock,
  error: unknown,
): void {
  if (response.headersSent) return void response.destroy();
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const reason = error instanceof UnreadableOperation ? error.message : undefined;
  finish({ answer: problemAnswer(unexpected(reason)) }, request, response, clock);
}
