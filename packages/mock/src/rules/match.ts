import type { Rule, Scalar, When } from "./rule.ts";

/** The parts of a request that a rule can look at. */
export interface Facts {
  readonly body: unknown;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly path: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly header: Readonly<Record<string, string>>;
}

/** The first rule that a request satisfies. */
export function firstMatch(rules: readonly Rule[], facts: Facts): Rule | undefined {
  return rules.find(({ when }) => satisfies(facts, when));
}

function satisfies(facts: Facts, when: When): boolean {
  return (
    (when.body === undefined || isPart(when.body, facts.body)) &&
    hasValues(facts.query, when.query) &&
    hasValues(facts.path, when.path) &&
    hasValues(facts.header, lowerCase(when.header))
  );
}

function hasValues(
  actual: Readonly<Record<string, string | string[]>>,
  wanted: Readonly<Record<string, Scalar>> = {},
): boolean {
  return Object.entries(wanted).every(([name, value]) =>
    [Object.hasOwn(actual, name) ? actual[name] : undefined].flat().includes(String(value)),
  );
}

/** Whether a value has at least what another has. */
function isPart(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) {
    if (!Array.isArray(whole) || whole.length !== part.length) return false;
    return part.every((item, index) => isPart(item, whole[index]));
  }
  if (typeof part !== "object" || part === null) return part === whole;
  if (typeof whole !== "object" || whole === null || Array.isArray(whole)) return false;
  return Object.entries(part).every(
    ([name, value]) => Object.hasOwn(whole, name) && isPart(value, Reflect.get(whole, name)),
  );
}

/** Whether every request that satisfies `later` satisfies `earlier` as well. */
export function covers(earlier: When, later: When): boolean {
  const { header: ours, ...earlierRest } = earlier;
  const { header: theirs, ...laterRest } = later;
  return isPart(earlierRest, laterRest) && isPart(lowerCase(ours), lowerCase(theirs));
}

function lowerCase(header: Readonly<Record<string, Scalar>> = {}): Record<string, Scalar> {
  return Object.fromEntries(
    Object.entries(header).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
