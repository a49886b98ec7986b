import type { Given } from "../prism/given.ts";
import type { Facts } from "../scenario/facts.ts";
import type { Decision, Stamp } from "../scenario/scenario.ts";
import type { Served } from "../site.ts";
import type { Exchange, Outcome } from "./exchange.ts";
import { told } from "./note.ts";

/** The answer of Prism's, with what this one holds of its own. */
export function outcome(
  { operation }: Served,
  { prism, answer }: Given,
  { reason, headers, weather }: Partial<Decision>,
  values: Values,
): Outcome {
  const { example, note } = told(operation, prism);
  const written = answer(values.stamps, values.values);
  const made: Unfinished = {
    answer: headers ? { ...written, headers: [...written.headers, ...headers] } : written,
    note: note(reason),
  };
  if ("right" in prism) made.violations = prism.right.validations;
  if (reason !== undefined) made.reason = reason;
  if (example !== undefined) made.example = example;
  if (weather) made.weather = weather;
  return made;
}

/** Filled in step by step: to spread an object into another takes longer than all the rest here. */
type Unfinished = { -readonly [Name in keyof Outcome]: Outcome[Name] };

interface Values {
  readonly stamps: readonly Stamp[];
  readonly values: readonly unknown[];
}

export const NO_VALUES: Values = { stamps: [], values: [] };

/** What a scenario puts into the answer anew each time. */
export function valuesFor(
  { operation }: Served,
  { prism }: Given,
  facts: Facts,
  { session }: Exchange,
): Values {
  if ("left" in prism) return NO_VALUES;
  const { scenario } = operation;
  const { statusCode, body } = prism.right.output;
  const stamps = scenario.stamps(statusCode, body);
  if (stamps.length === 0) return NO_VALUES;
  return { stamps, values: scenario.fill(stamps, facts, session.memory) };
}
