import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { PROBLEM_JSON } from "../problems.ts";
import { allowOrigin } from "./cors.ts";

/** An answer that is ready to be written. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string | readonly string[]])[];
  readonly body?: string;
}

/** A problem document (RFC 9457) as an answer. */
export function problemAnswer(
  document: { readonly status: number },
  headers: Answer["headers"] = [],
): Answer {
  return {
    status: document.status,
    headers: [["Content-Type", PROBLEM_JSON], ...headers],
    body: JSON.stringify(document),
  };
}

/** Writes status, headers and body, but leaves the answer open; the caller ends it. */
export function write(answer: Answer, asked: IncomingHttpHeaders, response: ServerResponse): void {
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  const names = answer.headers.map(([name]) => name);
  allowOrigin(asked, response, names);
  const { body } = answer;
  if (body === undefined) return;
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.write(body);
}
