import type { ReadRule } from "./read-rules.ts";
import type { StateKind } from "./read-states.ts";
import type { Report } from "./report.ts";

/** Tells of values of states that nothing leads to, and of rules that wait for something that never comes. */
export function checkReach(
  rules: readonly ReadRule[],
  states: ReadonlyMap<string, StateKind>,
  report: Report,
): void {
  const reached = new Map([...states].map(([name, { first }]) => [name, new Set([first])]));
  const possible = new Set<ReadRule>();
  const matching = new Set<string | undefined>();
  const isReached = (state: string, value: string): boolean =>
    reached.get(state)?.has(value) === true;
  let before = -1;
  while (possible.size + sum(reached) !== before) {
    before = possible.size + sum(reached);
    for (const each of rules) if (canMatch(each)) reachThen(each);
    for (const [name, { lasts }] of states) {
      for (const [value, end] of lasts)
        if (isReached(name, value)) reached.get(name)?.add(end.next);
    }
  }
  tell();

  function canMatch({ file }: ReadRule): boolean {
    const { state = {}, after } = file.when ?? {};
    const isStated = Object.entries(state).every(([name, values]) =>
      [values].flat().some((value) => isReached(name, value)),
    );
    if (!isStated) return false;
    return after === undefined || matching.has(after.rule);
  }

  function reachThen(each: ReadRule): void {
    possible.add(each);
    matching.add(each.file.name);
    for (const [name, value] of Object.entries(each.file.then ?? {})) reached.get(name)?.add(value);
  }

  function tell(): void {
    for (const [name, { values }] of states) {
      for (const [index, value] of values.entries()) {
        if (isReached(name, value)) continue;
        const message = `Nobody reaches "${value}": no rule that can match leads to it.`;
        report.at(
          ["states", name, "values", index],
          message,
          `Write "then: { ${name}: ${value} }" in a rule, or remove the value.`,
        );
      }
    }
    for (const each of rules.filter((rule) => !possible.has(rule))) tellRule(each);
  }

  /** One that waits for a value that nobody reaches is told of at that value. */
  function tellRule({ file, path }: ReadRule): void {
    const { after } = file.when ?? {};
    if (after === undefined || matching.has(after.rule)) return;
    if (!rules.some((other) => other.file.name === after.rule)) return;
    const message = `The rule can never match: it waits for the rule "${after.rule}", which can never match before it.`;
    report.at([...path, "when", "after", "rule"], message, "Name a rule that matches without it.");
  }
}

function sum(sets: ReadonlyMap<string, ReadonlySet<string>>): number {
  return [...sets.values()].reduce((total, { size }) => total + size, 0);
}
