import type { IncomingMessage, ServerResponse } from "node:http";
import type { Served } from "../site.ts";
import type { Outcome } from "./exchange.ts";
import type { Target } from "./target.ts";

const LONGEST = 500;

/** What is known of a request when it has been answered. */
export interface Trace {
  /** `performance.now()` at the start, ms. */
  readonly started: number;
  target?: Target | undefined;
  served?: Served;
  session?: string;
  outcome?: Outcome;
  /** Which example, rule, fault. Holds no secret. */
  note?: string | undefined;
}

/** One line for one request: no body, no header, and of the query only what the contract calls harmless. */
export function logLine(
  { method }: IncomingMessage,
  response: ServerResponse,
  trace: Trace,
): string {
  const status = response.headersSent ? response.statusCode : "aborted";
  const time = `${Math.round(performance.now() - trace.started)} ms`;
  const line = [method, placeOf(trace), status, time, ...(trace.note ? [` ${trace.note}`] : [])];
  // A violation may name a property that the client made up.
  return line
    .join(" ")
    .replaceAll(/\p{Cc}+/gu, " ")
    .slice(0, LONGEST);
}

/** Path and query, without what may be secret. */
export function placeOf({ target, served }: Trace): string {
  const operation = served?.operation;
  if (target === undefined) return "(no path)";
  const path = operation?.secretInPath ? operation.path : target.path;
  const query = Object.entries(target.query).map(([name, value]) =>
    operation?.loggable.has(name) ? `${name}=${[value].flat().join(",")}` : `${name}=…`,
  );
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
}
