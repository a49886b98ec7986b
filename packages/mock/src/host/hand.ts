import type { IncomingHttpHeaders } from "node:http";
import { FAULTS, type Fault, type Weather } from "../scenario/weather.ts";

/** The header that asks for a broken answer, whatever the scenarios say. */
export const FAULT_HEADER = "x-mock-fault";
/** The header that gives a test a memory of its own. */
export const SESSION_HEADER = "x-mock-session";

/** Longer than anybody waits for an answer. */
const LONGEST_WAIT = 10 * 60_000;

/** The weather that a request asks for itself: `X-Mock-Fault`, and `Prefer: wait=…` (RFC 7240, section 4.3), in seconds, or with a unit as in `250ms`. */
export function weatherByHand(headers: IncomingHttpHeaders): Weather {
  const fault = FAULTS.find((name) => name === headers[FAULT_HEADER]);
  const wait = waitOf(headers["prefer"]);
  return {
    ...(fault === undefined ? {} : { fault }),
    ...(wait === undefined ? {} : { latency: { from: wait, to: wait } }),
  };
}

export function isFault(name: string): name is Fault {
  return FAULTS.some((fault) => fault === name);
}

function waitOf(prefer: string | string[] | undefined): number | undefined {
  if (prefer === undefined) return undefined;
  const [, number, unit = "s"] =
    /(?:^|[,;\s])wait="?(\d+(?:\.\d+)?)(ms|s)?"?(?:$|[,;\s])/i.exec(String(prefer)) ?? [];
  if (number === undefined) return undefined;
  return Math.min(Number(number) * (unit.toLowerCase() === "ms" ? 1 : 1_000), LONGEST_WAIT);
}
