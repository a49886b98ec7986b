import { STATUS_CODES, type IncomingMessage, type ServerResponse } from "node:http";
import type { Clock } from "../clock.ts";
import { ChoiceError } from "../control/choice-error.ts";
import type { Handler } from "../host/handler.ts";
import type { Journal } from "../journal/journal.ts";
import { PROBLEM_JSON } from "../problems.ts";
import type { Sessions } from "../session/sessions.ts";
import type { Site } from "../site.ts";
import { UnreadableOperation } from "../api/prepared.ts";
import type { ConsoleContract } from "./contract.ts";
import type { Services } from "./endpoint.ts";
import { Events } from "./events.ts";
import { check, type Guard } from "./guard.ts";
import { summaryOf } from "./journal-view.ts";
import { answerApi, sendJson } from "./json-api.ts";
import { knownTokens } from "./known.ts";
import { sendPageFile } from "./pages.ts";
import { REFERENCE, setPolicy, STRICT } from "./policy.ts";
import { sendRedoc } from "./reference.ts";
import { Refused } from "./refused.ts";

export interface ConsoleOptions extends Guard {
  readonly site: () => Site;
  readonly sessions: Sessions;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly onReload: (listener: () => void) => void;
}

/** Answers what lies below `/__mock`: a page for people, its API, and whether the mock is up. */
export function createConsole(options: ConsoleOptions): Handler {
  const { journal } = options;
  const events = new Events(journal, (entries) => {
    const known = knownTokens(options.site, options.sessions);
    return entries.map((entry) => summaryOf(entry, known));
  });
  options.onReload(() => events.changed());
  const services = { ...options, events };
  let loading: Promise<ConsoleContract> | undefined;
  // Half of the time of a start, for what most mocks never need.
  const contract = (): Promise<ConsoleContract> =>
    (loading ??= import("./contract.ts").then((module) => module.ConsoleContract.load()));
  return (request, response) => {
    setPolicy(response);
    answer(request, response, { services, contract, guard: options }).catch((error: unknown) =>
      refuse(error, request, response),
    );
  };
}

interface Console {
  readonly services: Services;
  readonly contract: () => Promise<ConsoleContract>;
  readonly guard: Guard;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { services, contract, guard }: Console,
): Promise<void> {
  const url = URL.parse(`http://mock${request.url ?? ""}`);
  if (url === null) throw new Refused(400, "The request target is no URL path.");
  const { pathname } = url;
  // Whoever keeps a container alive has no token, and learns nothing but this.
  if (pathname === "/__mock/health") return health(request, response);
  if (!pathname.startsWith("/__mock/api/")) return answerPage(pathname, request, response, guard);
  check(request, "api", guard);
  if (isRead(request)) {
    if (pathname === "/__mock/api/openapi.json") {
      return sendJson(response, 200, (await contract()).document);
    }
    if (pathname === "/__mock/api/events" && request.method === "GET") {
      if (services.events.open(response)) return;
      throw new Refused(503, "Too many consoles are open.");
    }
  }
  await answerApi(request, response, url, services, contract);
}

function health(request: IncomingMessage, response: ServerResponse): void {
  mustRead(request, response);
  sendJson(response, 200, { status: "ok" });
}

async function answerPage(
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
  guard: Guard,
): Promise<void> {
  const rest = pathname.slice("/__mock".length).replace(/^\/$/, "");
  const isReference = /^\/reference\/[^/]+$/.test(rest);
  check(request, rest === "" || isReference ? "page" : "asset", guard);
  mustRead(request, response);
  if (rest === "/assets/redoc.js") return sendRedoc(request, response);
  if (rest.startsWith("/assets/")) {
    return sendPageFile(rest.slice("/assets/".length), request, response);
  }
  if (rest !== "" && !isReference) throw new Refused(404, "The console has no such page.");
  setPolicy(response, isReference ? REFERENCE : STRICT);
  await sendPageFile(isReference ? "reference.html" : "console.html", request, response);
}

function isRead({ method }: IncomingMessage): boolean {
  return method === "GET" || method === "HEAD";
}

function mustRead(request: IncomingMessage, response: ServerResponse): void {
  if (isRead(request)) return;
  response.setHeader("Allow", "GET, HEAD");
  throw new Refused(405, "This can only be read.");
}

function refuse(error: unknown, request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) return void response.destroy();
  const { status, message } = refusalOf(error);
  if (status === 401) response.setHeader("WWW-Authenticate", "Bearer");
  // What was sent stays unread, so the connection cannot be used again.
  if (!isRead(request)) response.setHeader("Connection", "close");
  const title = STATUS_CODES[status] ?? "Error";
  const problem = { type: "about:blank", title, status, detail: message };
  sendJson(response, status, problem, PROBLEM_JSON);
}

function refusalOf(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof ChoiceError || error instanceof UnreadableOperation) {
    return new Refused(422, error.message);
  }
  return new Refused(500, "The console failed on this request.");
}
