import type { IHttpOperationConfig, IHttpRequest } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import type { ApiOperation } from "../api/api.ts";
import { notAcceptable } from "../problems.ts";
import { answerAgain, type Wish } from "../prism/answers.ts";
import { ask, validate } from "../prism/ask.ts";
import { type Given, given } from "../prism/given.ts";
import { isKnownGood } from "../prism/known-good.ts";
import { preferencesOf } from "../prism/preferences.ts";
import type { Diagnostic } from "../prism/violations.ts";
import { pathParameters } from "../routes/path.ts";
import type { Facts } from "../scenario/facts.ts";
import type { Decision } from "../scenario/scenario.ts";
import type { Weather } from "../scenario/weather.ts";
import type { Served } from "../site.ts";
import { problemAnswer } from "./answer.ts";
import type { Exchange, Outcome } from "./exchange.ts";
import { NO_VALUES, outcome, valuesFor } from "./outcome.ts";
import { prismRequest } from "./prism-request.ts";
import { readBody } from "./read-body.ts";

/** Answers as an operation of a contract; `undefined` where nobody waits for the answer any more. */
export async function answerOperation(
  served: Served,
  exchange: Exchange,
): Promise<Outcome | undefined> {
  const request = prismRequest(served, exchange);
  if (request === undefined) return { answer: problemAnswer(notAcceptable()) };
  const read = await readBody(served.operation, request, exchange);
  if (read === undefined) return undefined;
  if ("answer" in read) return { ...read, weather: weatherOf(served, request, exchange) };
  const called = call(served, { ...request, body: read.value }, exchange);
  return read.text === undefined ? called : { ...called, body: read.text };
}

/** A body that nobody can read does not travel better than another. */
function weatherOf({ operation }: Served, request: IHttpRequest, exchange: Exchange): Weather {
  const facts = factsOf(operation, request, exchange);
  return operation.scenario.weather(exchange.session.memory, facts);
}

type Wishes = Partial<IHttpOperationConfig>;

function call(served: Served, request: IHttpRequest, exchange: Exchange): Outcome {
  const { operation } = served;
  const preferences = preferencesOf(request);
  if ("left" in preferences) return outcome(served, given(preferences), {}, NO_VALUES);
  const facts = factsOf(operation, request, exchange);
  const { memory } = exchange.session;
  const wishes = preferences.right;
  const isByHand = isExplicit(wishes) || isPinned(served, exchange);
  const refusal = isByHand
    ? undefined
    : operation.scenario.refuse(facts, memory, exchange.isValidated);
  const resource = operation.scenario.resource(facts);
  const faults = exchange.isValidated && !refusal ? faultsOf(resource, request, exchange) : NONE;
  // A pin is for a valid request, and not used up by another.
  const isPinTaken = faults.length === 0 && !isExplicit(wishes);
  const pinned = isPinTaken ? pinOf(served, exchange) : undefined;
  const byHand = pinned ?? (isExplicit(wishes) ? wishes : undefined);
  const decision = refusal ?? decide(operation, facts, faults, { byHand, pinned, exchange });
  const wish = { preferences: { ...wishes, ...pinned }, choice: decision.choice };
  const answer = answerOf(resource, request, faults, wish, exchange);
  return outcome(served, answer, decision, valuesFor(served, answer, facts, exchange));
}

const NONE: readonly Diagnostic[] = [];

function faultsOf(
  resource: IHttpOperation,
  request: IHttpRequest,
  { isRemembering }: Exchange,
): readonly Diagnostic[] {
  return isRemembering && isKnownGood(resource, request) ? NONE : validate(resource, request);
}

function answerOf(
  resource: IHttpOperation,
  request: IHttpRequest,
  faults: readonly Diagnostic[],
  wish: Wish,
  { isRemembering }: Exchange,
): Given {
  if (isRemembering && faults.length === 0) return answerAgain(resource, request, wish);
  return given(ask(resource, request, faults, { ...wish.preferences, choice: wish.choice }));
}

/** A wish of the request's own comes before every choice of the mock's. */
function isExplicit({ code, exampleKey, dynamic }: Wishes): boolean {
  return [code, exampleKey, dynamic].some((wish) => wish !== undefined);
}

function isPinned({ api, operation }: Served, { session: { pins } }: Exchange): boolean {
  return pins.size > 0 && pins.get(api.info.name, operation.name) !== undefined;
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
  return { weather: scenario.weather(memory, facts), ...(reason === undefined ? {} : { reason }) };
}

function factsOf(
  { path }: ApiOperation,
  { body, headers = {}, url }: IHttpRequest,
  { target }: Exchange,
): Facts {
  return { body, query: target.query, path: pathParameters(path, url.path), header: headers };
}
