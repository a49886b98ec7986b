import type { When } from "./file.ts";
import { compile, isMatcher } from "./matcher.ts";

/** Whether every request that satisfies `later` satisfies `earlier` as well. It answers yes only where that is certain. */
export function covers(earlier: When, later: When): boolean {
  return (
    coversValue(earlier.body, later.body) &&
    coversText(earlier.query, later.query) &&
    coversText(earlier.path, later.path) &&
    coversText(lowerCase(earlier.header), lowerCase(later.header)) &&
    coversStates(earlier, later) &&
    (earlier.after === undefined || isEqual(earlier.after, later.after))
  );
}

/**
 * What a request must have by value, in words that two rules can be compared by: a rule covers no rule
 * that lacks any of its own.
 */
export function demandsOf({ body, query = {}, path = {}, header = {} }: When): string[] {
  const places = { body, query: texts(query), path: texts(path), header: texts(lowerCase(header)) };
  return [...demandsIn(places, [])];
}

function* demandsIn(value: unknown, path: readonly string[]): Generator<string> {
  if (value === undefined || isMatcher(value)) return;
  if (typeof value !== "object" || value === null) yield JSON.stringify([path, value]);
  else for (const [name, item] of Object.entries(value)) yield* demandsIn(item, [...path, name]);
}

function coversStates({ state: earlier = {} }: When, { state: later = {} }: When): boolean {
  return Object.entries(earlier).every(([name, values]) => {
    const asked = Object.hasOwn(later, name) ? later[name] : undefined;
    return asked !== undefined && [asked].flat().every((value) => [values].flat().includes(value));
  });
}

type Values = Readonly<Record<string, unknown>> | undefined;

/** A number in a URL or a header is compared as its text. */
function coversText(earlier: Values = {}, later: Values = {}): boolean {
  return coversValue(texts(earlier), texts(later));
}

function texts(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isMatcher(value) ? value : String(value)]),
  );
}

function coversValue(earlier: unknown, later: unknown): boolean {
  if (earlier === undefined) return true;
  if (later === undefined) return false;
  if (isMatcher(later)) return isEqual(earlier, later);
  if (isMatcher(earlier)) {
    // An object or a list in a rule stands for many.
    return (typeof later !== "object" || later === null) && compile(earlier)(later);
  }
  if (Array.isArray(earlier)) {
    return (
      Array.isArray(later) &&
      later.length === earlier.length &&
      earlier.every((item, index) => coversValue(item, later[index]))
    );
  }
  if (typeof earlier !== "object" || earlier === null) return earlier === later;
  if (typeof later !== "object" || later === null || Array.isArray(later)) return false;
  return Object.entries(earlier).every(
    ([name, value]) => Object.hasOwn(later, name) && coversValue(value, Reflect.get(later, name)),
  );
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function lowerCase(header: Values = {}): Record<string, unknown> {
  const entries = Object.entries(header);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}
