import { covers } from "./covers.ts";
import type { When } from "./file.ts";

interface Asking {
  readonly when: When;
}

type Values = ReadonlyMap<string, { readonly values: readonly string[] }>;

/**
 * The rules that leave nothing to a later one: one that takes every request that it takes, or several
 * that do so together, because between them they have every value of a state. `undefined` where none
 * is certain to.
 *
 * @param earlier of the same operation.
 */
export function shadowOf<Rule extends Asking>(
  earlier: readonly Rule[],
  later: When,
  states: Values,
): readonly Rule[] | undefined {
  const one = earlier.find(({ when }) => covers(when, later));
  if (one) return [one];
  const name = earlier
    .flatMap(({ when }) => Object.keys(when.state ?? {}))
    .find((each) => valuesOf(each, later, states).length > 1);
  if (name === undefined) return undefined;
  const together = new Set<Rule>();
  for (const value of valuesOf(name, later, states)) {
    const state = { ...later.state, [name]: value };
    const shadow = shadowOf(earlier, { ...later, state }, states);
    if (shadow === undefined) return undefined;
    for (const rule of shadow) together.add(rule);
  }
  return earlier.filter((rule) => together.has(rule));
}

/** Those with which the rule may match. */
function valuesOf(name: string, { state = {} }: When, states: Values): readonly string[] {
  const asked = Object.hasOwn(state, name) ? state[name] : states.get(name)?.values;
  return [asked ?? []].flat();
}
