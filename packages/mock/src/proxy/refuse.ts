import type { IncomingMessage, ServerResponse } from "node:http";
import { problemAnswer, write } from "../host/answer.ts";
import { endAfterUpload } from "../host/linger.ts";

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
