import type { ClientRequest, IncomingMessage, ServerResponse } from "node:http";
import { passBack, passInformation } from "./answer-way.ts";
import { copying } from "./copy.ts";
import type { Message } from "./exchange.ts";
import { refuse } from "./refuse.ts";
import { UpstreamSwitch, upstreamFault } from "./upstream-fault.ts";
import { isStale, openUpstream, sendUpstream, type Upstream } from "./upstream-request.ts";
import { watchFor } from "./watchdog.ts";

export interface PassOptions extends Upstream {
  /** Milliseconds that the service may take until its answer begins. */
  readonly timeout: number;
  /** Bytes of a body that are kept to be checked. */
  readonly copyLimit: number;
}

/** What is known of a request on its way. */
export interface Passage {
  outgoing?: ClientRequest;
  answered?: () => Message & { readonly status: number };
  failure?: string;
}

/** Asks the service, and gives its answer back, or one in its place. */
export function pass(
  request: IncomingMessage,
  response: ServerResponse,
  options: PassOptions,
  passage: Passage,
): void {
  const outgoing = openUpstream(request, options);
  passage.outgoing = outgoing;
  watchFor(outgoing, request, options.timeout);
  const fail = (error: Error): void => {
    // What breaks after the answer has begun is seen by its reader.
    if (response.headersSent || response.destroyed) return;
    if (isStale(outgoing, request, error)) return pass(request, response, options, passage);
    const problem = upstreamFault(error, options.target.origin, options.timeout);
    passage.failure = problem.detail;
    refuse(problem, request, response);
  };
  outgoing.on("error", fail);
  outgoing.on("upgrade", (_, socket) => {
    socket.destroy();
    fail(new UpstreamSwitch());
  });
  outgoing.on("continue", () => response.writeContinue());
  outgoing.on("information", (information) => passInformation(information, request, response));
  outgoing.on("response", (incoming) => {
    const body = copying(incoming, options.copyLimit);
    const { statusCode: status = 0, headers } = incoming;
    passage.answered = () => ({ status, headers, body: body() });
    passBack(incoming, request, response);
  });
  sendUpstream(request, outgoing);
}
