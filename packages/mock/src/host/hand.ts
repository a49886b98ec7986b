import type { IncomingHttpHeaders } from "node:http";
import {
  idTooLong,
  type ProblemDocument,
  unknownFault,
  unknownScenarioProblem,
} from "../problems.ts";
import { namesIn, SCENARIO_HEADER, unknownScenario } from "../scenario/asked.ts";
import { FAULTS, isFault, type Weather } from "../scenario/weather.ts";
import type { Site } from "../site.ts";
import type { Outcome } from "./exchange.ts";

/** The header that asks for a broken answer, whatever the scenarios say. */
const FAULT_HEADER = "x-mock-fault";
/** The header that gives a test a memory of its own. */
export const SESSION_HEADER = "x-mock-session";

/** Longer than anybody waits for an answer. */
const LONGEST_WAIT = 10 * 60_000;
/** Characters of a session's name: ids, titles of tests. */
const LONGEST_ID = 200;

/** What is wrong with the mock's own headers in a request. */
export function handProblem(
  headers: IncomingHttpHeaders,
  { apis }: Site,
): ProblemDocument | undefined {
  const fault = headers[FAULT_HEADER];
  if (fault !== undefined && !isFault(String(fault))) return unknownFault(String(fault), FAULTS);
  const asked = headers[SCENARIO_HEADER];
  const unknown = asked === undefined ? undefined : unknownScenario(namesIn(String(asked)), apis);
  if (unknown !== undefined) return unknownScenarioProblem(unknown);
  const id = headers[SESSION_HEADER];
  return id !== undefined && id.length > LONGEST_ID ? idTooLong(LONGEST_ID) : undefined;
}

/**
 * An outcome with the weather that the request asks for itself: `X-Mock-Fault`, and
 * `Prefer: wait=…` (RFC 7240, section 4.3), in seconds, or with a unit as in `250ms`.
 */
export function byHand(outcome: Outcome, headers: IncomingHttpHeaders): Outcome {
  const asked = headers[FAULT_HEADER];
  const fault = FAULTS.find((name) => name === asked) ?? outcome.weather?.fault;
  const wait = headers["prefer"] === undefined ? undefined : waitOf(String(headers["prefer"]));
  const told =
    fault === undefined ? outcome : { ...outcome, note: `${outcome.note ?? ""} [${fault}]`.trim() };
  if (asked === undefined && wait === undefined) return told;
  const weather: Weather = {
    ...outcome.weather,
    ...(fault === undefined ? {} : { fault }),
    ...(wait === undefined ? {} : { latency: { from: wait.time, to: wait.time } }),
  };
  const applied = wait && (["Preference-Applied", `wait=${wait.text}`] as const);
  const own = outcome.answer.headers;
  const answer = applied ? { ...outcome.answer, headers: [...own, applied] } : outcome.answer;
  return { ...told, answer, weather };
}

interface Wait {
  /** Milliseconds. */
  readonly time: number;
  readonly text: string;
}

/** The first `wait`: a second one does not count (RFC 7240, section 2), nor one that is no time. */
function waitOf(prefer: string): Wait | undefined {
  const [, text = ""] = preferences(prefer).find(([name]) => name === "wait") ?? [];
  const [, number, unit = "s"] = /^(\d+(?:\.\d+)?)(ms|s)?$/i.exec(text) ?? [];
  if (number === undefined) return undefined;
  const time = Number(number) * (unit.toLowerCase() === "ms" ? 1 : 1_000);
  return { time: Math.min(time, LONGEST_WAIT), text };
}

/** `name=value` between commas; a quoted value may hold any of these. What follows a semicolon is dropped. */
function preferences(prefer: string): (readonly [name: string, value: string])[] {
  const parts = prefer.match(/(?:"[^"]*"|[^,"]|")+/g) ?? [];
  return parts.map((part) => {
    const [, name = "", value = ""] =
      /^\s*([^=;\s]*)\s*(?:=\s*("[^"]*"|[^;\s]*))?/.exec(part) ?? [];
    return [name.toLowerCase(), value.replace(/^"(.*)"$/, "$1")];
  });
}
