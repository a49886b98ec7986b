import type { NormalizedProblem } from "@redocly/openapi-core";
import { EXAMPLE_RULES } from "./rules.ts";

const CHOICE = /must match (?:exactly one schema in oneOf|a schema in anyOf)\.$/;
const NOT = /must NOT be valid\.$/;

/**
 * Of an example that matches none of several schemas Redocly tells what it lacks of each, and then
 * that it matches none. The latter is no news where the former is told.
 */
export function withoutChoices(problems: readonly NormalizedProblem[]): NormalizedProblem[] {
  const found = problems.filter(({ ruleId }) => EXAMPLE_RULES.has(ruleId));
  const choices = found.filter(({ message }) => CHOICE.test(message));
  // A schema among several may be one that says what the others are not.
  const opposites = found.filter(
    (problem) => NOT.test(problem.message) && choices.some((choice) => isWithin(problem, choice)),
  );
  const general = new Set([...choices, ...opposites]);
  const special = found.filter((problem) => !general.has(problem));
  return problems.filter(
    (problem) => !general.has(problem) || !special.some((other) => isWithin(other, problem)),
  );
}

/** Whether a problem is at another's place, or deeper. */
function isWithin(
  { location: [inner] }: NormalizedProblem,
  { location: [outer] }: NormalizedProblem,
): boolean {
  const { pointer: at = "" } = inner ?? {};
  const { pointer: above = "" } = outer ?? {};
  const isSameFile = inner?.source.absoluteRef === outer?.source.absoluteRef;
  return isSameFile && (at === above || at.startsWith(`${above}/`));
}
