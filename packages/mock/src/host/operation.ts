import type { IncomingHttpHeaders } from "node:http";
import type { IHttpRequest } from "@stoplight/prism-http";
import type { ApiOperation } from "../api/api.ts";
import { notAcceptable } from "../problems.ts";
import { readableRanges } from "../prism/accept.ts";
import { ask, type PrismAnswer } from "../prism/ask.ts";
import { preferencesOf } from "../prism/preferences.ts";
import { toAnswer } from "../prism/response.ts";
import { withoutCredentials } from "../prism/security.ts";
import { pathParameters } from "../routes/path.ts";
import { firstMatch } from "../rules/match.ts";
import type { Rule } from "../rules/rule.ts";
import type { Served } from "../site.ts";
import { problemAnswer } from "./answer.ts";
import type { Exchange, Outcome } from "./exchange.ts";
import { noteOf } from "./note.ts";
import { readBody } from "./read-body.ts";

/** Answers as an operation of a contract; `undefined` where nobody waits for the answer any more. */
export async function answerOperation(
  served: Served,
  exchange: Exchange,
): Promise<Outcome | undefined> {
  const request = prismRequest(served, exchange);
  if (request === undefined) return { answer: problemAnswer(notAcceptable()) };
  const read = await readBody(served.operation, request, exchange);
  if (read === undefined || "answer" in read) return read;
  return call(served.operation, { ...request, body: read.value }, exchange);
}

async function call(
  operation: ApiOperation,
  request: IHttpRequest,
  { target }: Exchange,
): Promise<Outcome> {
  const preferences = preferencesOf(request);
  if ("left" in preferences) return outcome(operation, preferences);
  const { code, exampleKey, dynamic } = preferences.right;
  const explicit = [code, exampleKey, dynamic].some((wish) => wish !== undefined);
  const facts = {
    body: request.body,
    query: target.query,
    path: pathParameters(operation.path, request.url.path),
    header: request.headers ?? {},
  };
  const rule = explicit ? undefined : firstMatch(operation.rules, facts);
  const resource =
    operation.securityOptional && withoutCredentials(operation.prism, request)
      ? { ...operation.prism, security: [] }
      : operation.prism;
  const choice = rule?.choice;
  return outcome(operation, await ask(resource, request, { ...preferences.right, choice }), rule);
}

function outcome(operation: ApiOperation, answer: PrismAnswer, rule?: Rule): Outcome {
  return { answer: toAnswer(answer), note: noteOf(operation, answer, rule) };
}

/** `undefined` for a request whose `Accept` says nothing that can be read. */
function prismRequest(
  { operation, basePath }: Served,
  { request, target }: Exchange,
): IHttpRequest | undefined {
  const { accept, ...headers } = plainHeaders(request.headers);
  // An empty one is the same as none.
  const ranges = accept ? readableRanges(accept) : "";
  if (ranges === undefined) return undefined;
  return {
    // The operation's, not the request's: HEAD is answered as GET.
    method: operation.method,
    url: { path: belowBase(target.path, basePath), query: target.query },
    headers: ranges === "" ? headers : { ...headers, accept: ranges },
    body: null,
  };
}

/** The path as Prism knows it. Cut by segments, since the request may encode the base path otherwise. */
function belowBase(path: string, basePath: string): string {
  return path
    .split("/")
    .toSpliced(1, basePath.split("/").length - 1)
    .join("/");
}

function plainHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]),
  );
}
