import type { IncomingHttpHeaders } from "node:http";
import type { IHttpOperationConfig, IHttpRequest } from "@stoplight/prism-http";
import type { ApiOperation } from "../api/api.ts";
import { notAcceptable } from "../problems.ts";
import { readableRanges } from "../prism/accept.ts";
import { ask, type PrismAnswer, validate } from "../prism/ask.ts";
import { right } from "../prism/either.ts";
import { preferencesOf } from "../prism/preferences.ts";
import { toAnswer } from "../prism/response.ts";
import { stamped } from "../prism/stamped.ts";
import type { Diagnostic } from "../prism/violations.ts";
import { pathParameters } from "../routes/path.ts";
import type { Facts } from "../rules/match.ts";
import type { Decision } from "../scenario/scenario.ts";
import type { Served } from "../site.ts";
import { problemAnswer } from "./answer.ts";
import type { Exchange, Outcome } from "./exchange.ts";
import { exampleOf, noteOf } from "./note.ts";
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
  const called = call(served, { ...request, body: read.value }, exchange);
  return read.text === undefined ? called : { ...called, body: read.text };
}

type Wishes = Partial<IHttpOperationConfig>;

function call(served: Served, request: IHttpRequest, exchange: Exchange): Outcome {
  const { operation } = served;
  const preferences = preferencesOf(request);
  if ("left" in preferences) return outcome(operation, preferences, {});
  const facts = factsOf(operation, request, exchange);
  const { memory } = exchange.session;
  const wishes = preferences.right;
  const pinned = isExplicit(wishes) ? undefined : pinOf(served, exchange);
  const byHand = pinned ?? (isExplicit(wishes) ? wishes : undefined);
  const refusal = byHand ? undefined : operation.scenario.refuse(facts, memory);
  const resource = operation.scenario.resource(facts);
  const faults = exchange.isValidated && !refusal ? validate(resource, request) : [];
  const decision = refusal ?? decide(operation, facts, faults, { byHand, pinned, exchange });
  const { choice } = decision;
  const answer = ask(resource, request, faults, { ...wishes, ...pinned, choice });
  return outcome(operation, answer, decision, (given) =>
    withStamps(operation, given, facts, exchange),
  );
}

/** A wish of the request's own comes before every choice of the mock's. */
function isExplicit({ code, exampleKey, dynamic }: Wishes): boolean {
  return [code, exampleKey, dynamic].some((wish) => wish !== undefined);
}

function pinOf({ api, operation }: Served, { session }: Exchange): Wishes | undefined {
  return session.pins.size === 0 ? undefined : session.pins.take(api.info.name, operation.name);
}

interface Hand {
  readonly byHand: Wishes | undefined;
  readonly pinned: Wishes | undefined;
  readonly exchange: Exchange;
}

function decide(
  { scenario }: ApiOperation,
  facts: Facts,
  faults: readonly Diagnostic[],
  { byHand, pinned, exchange }: Hand,
): Decision {
  const { memory } = exchange.session;
  if (faults.length === 0 && byHand === undefined) return scenario.decide(facts, memory);
  const reason = pinned ? "pinned" : byHand && faults.length === 0 ? "preferred" : undefined;
  return { weather: scenario.weather(memory), ...(reason === undefined ? {} : { reason }) };
}

function withStamps(
  { scenario }: ApiOperation,
  answer: PrismAnswer,
  facts: Facts,
  { session }: Exchange,
): PrismAnswer {
  if ("left" in answer) return answer;
  const { statusCode, body } = answer.right.output;
  const stamps = scenario.stamps(statusCode, body);
  if (stamps.length === 0) return answer;
  return right(stamped(answer.right, stamps, scenario.fill(stamps, facts, session.memory)));
}

function outcome(
  operation: ApiOperation,
  answer: PrismAnswer,
  { reason, headers = [], weather }: Partial<Decision>,
  fill: (answer: PrismAnswer) => PrismAnswer = (given) => given,
): Outcome {
  const { headers: own, ...rest } = toAnswer(fill(answer));
  const example = exampleOf(operation, answer);
  return {
    answer: { ...rest, headers: [...own, ...headers] },
    note: noteOf(operation, answer, reason),
    ...("right" in answer ? { violations: answer.right.validations } : {}),
    ...(reason === undefined ? {} : { reason }),
    ...(example === undefined ? {} : { example }),
    ...(weather === undefined ? {} : { weather }),
  };
}

function factsOf(operation: ApiOperation, request: IHttpRequest, { target }: Exchange): Facts {
  return {
    body: request.body,
    query: target.query,
    path: pathParameters(operation.path, request.url.path),
    header: request.headers ?? {},
  };
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
