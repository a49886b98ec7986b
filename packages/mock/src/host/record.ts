import type { IncomingMessage, ServerResponse } from "node:http";
import type { Entry } from "../journal/journal.ts";
import type { Answer } from "./answer.ts";
import { bounded, cut } from "./bounded.ts";
import type { Violations } from "./exchange.ts";
import type { HandlerOptions } from "./handler.ts";
import type { Trace } from "./log-line.ts";

/** Characters of a body that the journal keeps. */
const LONGEST_BODY = 16 * 1024;

/** Keeps an exchange in the journal. */
export function record(
  { journal, clock }: Pick<HandlerOptions, "journal" | "clock">,
  request: IncomingMessage,
  response: ServerResponse,
  { started, served, session = "", outcome }: Trace,
): void {
  const { method = "", url: target = "", headers } = request;
  const { answer, body, example, reason, violations, weather } = outcome ?? {};
  const entry: Unfinished = {
    time: clock.now(),
    duration: performance.now() - started,
    session,
    request: { method, target, headers, body: body && cut(body, LONGEST_BODY) },
    violations: violations ? boundedOnce(violations) : NONE,
  };
  if (served) {
    entry.api = served.api.info.name;
    entry.operation = served.operation;
  }
  if (answer && response.headersSent) entry.response = shortened(answer);
  if (example !== undefined) entry.example = example;
  if (reason !== undefined) entry.reason = reason;
  if (weather) entry.weather = weather;
  journal.add(entry);
}

/** Filled in step by step: to spread an object into another takes longer than all the rest here. */
type Unfinished = { -readonly [Name in keyof Omit<Entry, "number">]: Entry[Name] };

const NONE: Violations = { input: [], output: [] };

/** The same answer has the same violations, each time. */
const known = new WeakMap<Violations, Violations>();

function boundedOnce(violations: Violations): Violations {
  const old = known.get(violations);
  if (old) return old;
  const made = { input: bounded(violations.input), output: bounded(violations.output) };
  known.set(violations, made);
  return made;
}

/** As it is, where it is not too long: an answer that is given often is kept once. */
function shortened(answer: Answer): Answer {
  const { body } = answer;
  if (body === undefined || body.length <= LONGEST_BODY) return answer;
  return { ...answer, body: cut(body, LONGEST_BODY) };
}
