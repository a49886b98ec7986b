import type { Choice } from "../prism/ask.ts";
import type { Counter } from "./counter-store.ts";
import type { Facts } from "./facts.ts";
import type { When } from "./file.ts";
import type { ApiMemory } from "./memory.ts";
import type { Reader } from "./place.ts";
import { change, type State, valueOf } from "./state.ts";
import type { Turn } from "./turn.ts";
import type { WeatherSetting } from "./weather.ts";

/** A rule of `mock.yaml`, checked against the contract and compiled. */
export interface Rule {
  /** For a person, e.g. `rule 3` or `rule wrongPassword`. */
  readonly title: string;
  readonly when: When;
  readonly matches: (facts: Facts) => boolean;
  readonly states: readonly { readonly state: State; readonly values: ReadonlySet<string> }[];
  readonly after?: Counted;
  /** Left out: Prism's own choice. */
  readonly choice?: Choice;
  readonly weather?: WeatherSetting;
  readonly changes: readonly { readonly state: State; readonly value: string }[];
  /** What counts its matches. */
  readonly counted: Counted[];
}

export interface Counted {
  readonly counter: Counter;
  readonly read?: Reader;
}

export function holds(rule: Rule, turn: Turn, memory: ApiMemory, now: number): boolean {
  const { matches, states, after } = rule;
  if (!matches(turn.facts)) return false;
  if (!states.every(({ state, values }) => values.has(valueOf(state, turn, memory, now)))) {
    return false;
  }
  if (after === undefined) return true;
  return memory.counters.isReached(after.counter, keyOf(after, turn), now);
}

/** It is remembered that the rule counted. */
export function remember(rule: Rule, turn: Turn, memory: ApiMemory, now: number): void {
  for (const counted of rule.counted) {
    memory.counters.record(counted.counter, keyOf(counted, turn), now);
  }
  for (const { state, value } of rule.changes) change(state, value, turn, memory, now);
}

function keyOf({ read }: Counted, { facts }: Turn): string {
  return read?.(facts) ?? "";
}
