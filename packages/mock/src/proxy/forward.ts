import {
  type Agent as HttpAgent,
  type ClientRequest,
  type IncomingMessage,
  request as httpRequest,
  type ServerResponse,
} from "node:http";
import { type Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { announcesBody } from "../body/receive.ts";
import { problemAnswer, write } from "../host/answer.ts";
import { endAfterUpload } from "../host/linger.ts";
import { passBack, passInformation } from "./answer-way.ts";
import { copying } from "./copy.ts";
import type { Exchange, Message } from "./exchange.ts";
import { pairs, requestHeaders, sendHead } from "./headers.ts";
import { type Target, upstreamPath } from "./target.ts";
import { UpstreamSwitch, upstreamFault } from "./upstream-fault.ts";
import { watchFor } from "./watchdog.ts";

export interface ForwardOptions {
  readonly target: Target;
  /** Of the contract. */
  readonly basePaths: readonly string[];
  readonly agent: HttpAgent | HttpsAgent;
  /** Milliseconds that the service may take until its answer begins. */
  readonly timeout: number;
  /** Bytes of a body that are kept to be checked. */
  readonly copyLimit: number;
}

/** More than any service sends; Node's own limit of 16 KiB is one of its servers. */
export const LARGEST_HEAD = 256 * 1024;

/** Passes a request on and its answer back. @returns what has passed, when all of it has. */
export function forward(
  request: IncomingMessage,
  response: ServerResponse,
  options: ForwardOptions,
): Promise<Exchange> {
  const { promise, resolve } = Promise.withResolvers<Exchange>();
  const { method = "GET", url = "", headers } = request;
  const time = Date.now();
  const started = performance.now();
  const sent = copying(request, options.copyLimit);
  const passage: Passage = {};
  // An upload that ends half way is told by the answer's close.
  request.on("error", () => {});
  response.once("close", () => {
    const { outgoing, answered, failure } = passage;
    if (!response.writableFinished) outgoing?.destroy();
    const duration = performance.now() - started;
    const answer = answered?.();
    resolve({
      method,
      target: url,
      time,
      duration,
      request: {
        headers,
        body: sent(),
      },
      ...(answer && { response: answer }),
      ...(failure !== undefined && { failure }),
    });
  });
  pass(request, response, options, passage);
  return promise;
}

interface Passage {
  outgoing?: ClientRequest;
  answered?: () => Message & { readonly status: number };
  failure?: string;
}

function pass(
  request: IncomingMessage,
  response: ServerResponse,
  options: ForwardOptions,
  passage: Passage,
): void {
  const outgoing = open(request, options);
  passage.outgoing = outgoing;
  watchFor(outgoing, request, options.timeout);
  outgoing.on("continue", () => response.writeContinue());
  outgoing.on("information", (information) => passInformation(information, request, response));
  outgoing.on("upgrade", (_, socket) => {
    socket.destroy();
    fail(new UpstreamSwitch());
  });
  outgoing.on("response", (incoming) => {
    const body = copying(incoming, options.copyLimit);
    const { statusCode: status = 0, headers } = incoming;
    passage.answered = () => ({ status, headers, body: body() });
    passBack(incoming, request, response);
  });
  const fail = (error: Error): void => {
    // What breaks after the answer has begun is seen by its reader.
    if (response.headersSent || response.destroyed) return;
    if (isStale(outgoing, request, error)) return pass(request, response, options, passage);
    const { target, timeout } = options;
    const problem = upstreamFault(error, target.origin, timeout);
    passage.failure = problem.detail;
    refuse(problem, request, response);
  };
  outgoing.on("error", fail);
  send(request, outgoing);
}

function open(request: IncomingMessage, { target, basePaths, agent }: ForwardOptions) {
  const ask = target.isSecure ? httpsRequest : httpRequest;
  return ask({
    agent,
    hostname: target.hostname,
    port: target.port,
    method: request.method ?? "GET",
    path: upstreamPath(request.url ?? "/", basePaths, target),
    headers: requestHeaders(request.rawHeaders, target.host),
    // No field that the client has not sent.
    setDefaultHeaders: false,
    maxHeaderSize: LARGEST_HEAD,
  });
}

/** The body and what follows it, as fast as the service takes it. */
function send(request: IncomingMessage, outgoing: ClientRequest): void {
  outgoing.maxHeadersCount = 0;
  if (!announcesBody(request)) return void outgoing.end();
  sendHead(outgoing);
  request.pipe(outgoing, { end: false });
  request.once("end", () => {
    outgoing.addTrailers(pairs(request.rawTrailers));
    outgoing.end();
  });
}

/** A kept connection that the service closed at the very moment it was used again (RFC 9112, section 9.3.1). */
function isStale(outgoing: ClientRequest, request: IncomingMessage, error: Error): boolean {
  if (!outgoing.reusedSocket || announcesBody(request)) return false;
  return (
    "code" in error &&
    error.code === "ECONNRESET" &&
    /^(?:GET|HEAD|OPTIONS)$/.test(request.method ?? "")
  );
}

/** Answers in the service's place. The page that asked may read why. */
export function refuse(
  problem: { readonly status: number },
  request: IncomingMessage,
  response: ServerResponse,
): void {
  request.unpipe();
  if (!request.complete) response.setHeader("Connection", "close");
  write(problemAnswer(problem), request.headers, response);
  if (request.complete) response.end();
  else endAfterUpload(request, response);
}
