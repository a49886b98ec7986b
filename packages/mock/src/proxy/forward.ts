import type { IncomingMessage, ServerResponse } from "node:http";
import { copying } from "./copy.ts";
import type { Copy, Exchange } from "./exchange.ts";
import { pass, type Passage, type PassOptions } from "./pass.ts";

/** Passes a request on and its answer back. @returns what has passed, when all of it has. */
export function forward(
  request: IncomingMessage,
  response: ServerResponse,
  options: PassOptions,
): Promise<Exchange> {
  const { promise, resolve } = Promise.withResolvers<Exchange>();
  const time = Date.now();
  const started = performance.now();
  const sent = copying(request, options.copyLimit);
  const passage: Passage = {};
  // An upload that ends half way is told by the answer's close.
  request.on("error", () => {});
  response.once("close", () => {
    if (!response.writableFinished) passage.outgoing?.destroy();
    const duration = performance.now() - started;
    resolve({ time, duration, ...exchangeOf(request, sent(), passage) });
  });
  pass(request, response, options, passage);
  return promise;
}

function exchangeOf(
  { method = "GET", url = "", headers }: IncomingMessage,
  body: Copy,
  { answered, failure }: Passage,
): Omit<Exchange, "time" | "duration"> {
  const answer = answered?.();
  return {
    method,
    target: url,
    request: { headers, body },
    ...(answer && { response: answer }),
    ...(failure !== undefined && { failure }),
  };
}
