import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { PROBLEM_JSON } from "../problems.ts";
import { isKept } from "./allowed-origins.ts";
import { corsHeaders, KEPT } from "./cors.ts";

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
  const lines = linesOf(answer.headers, isKept(response) ? KEPT : asked.origin);
  for (let at = 0; at < lines.length; at += 2) {
    response.appendHeader(lines[at] ?? "", lines[at + 1] ?? "");
  }
  const { body } = answer;
  if (body === undefined) return;
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.write(body);
}

/** Writes a whole answer at once, which costs a third of writing it piece by piece. */
export function send(answer: Answer, asked: IncomingHttpHeaders, response: ServerResponse): void {
  const { body } = answer;
  if (body === undefined) {
    write(answer, asked, response);
    return void response.end();
  }
  const length = Buffer.byteLength(body);
  const lines = linesOf(answer.headers, isKept(response) ? KEPT : asked.origin);
  response.writeHead(answer.status, [...lines, "Content-Length", String(length)]);
  // The same bytes where there are no letters beyond ASCII, and less work.
  response.end(body, length === body.length ? "latin1" : "utf8");
}

type Lines = readonly string[];

/** By the headers of an answer that is given often. */
const known = new WeakMap<Answer["headers"], Lines>();

/** Names and values in turn, as Node sends them: the answer's own headers and those that let a page read it. */
function linesOf(headers: Answer["headers"], origin: string | typeof KEPT | undefined): Lines {
  const old = origin === undefined ? known.get(headers) : undefined;
  if (old) return old;
  const byName = new Map(headers.map((header) => [header[0].toLowerCase(), header]));
  // It is the body's, whatever a contract says.
  byName.delete("content-length");
  for (const [name, value] of corsHeaders(origin, headers)) {
    // The answer may depend on something else, too.
    const also = name === "Vary" ? (byName.get("vary")?.[1] ?? []) : [];
    byName.set(name.toLowerCase(), [name, [also, value].flat()]);
  }
  const lines = [...byName.values()].flatMap(([name, value]) =>
    [value].flat().flatMap((each) => [name, each]),
  );
  if (origin === undefined) known.set(headers, lines);
  return lines;
}
