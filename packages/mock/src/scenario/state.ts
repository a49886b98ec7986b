import type { ApiMemory } from "./memory.ts";
import type { Reader } from "./place.ts";
import { type Cells, setValue, type StateTimes, valueAt } from "./state-store.ts";
import type { Turn } from "./turn.ts";

/** A state of `mock.yaml`, as one operation sees it. */
export interface State extends StateTimes {
  readonly name: string;
  /** Whose it is: of a log-in, by the family of its tokens; of what stands at a place; left out, of everybody. */
  readonly per?: { readonly family: string } | { readonly read: Reader };
}

export function valueOf(state: State, turn: Turn, memory: ApiMemory, now: number): string {
  const holder = holderOf(state, turn, memory);
  return holder === undefined ? state.first : valueAt(holder.cells, holder.key, state, now);
}

export function change(
  state: State,
  value: string,
  turn: Turn,
  memory: ApiMemory,
  now: number,
): void {
  const holder = holderOf(state, turn, memory);
  if (holder) setValue(holder.cells, holder.key, value, now);
  // Its log-in begins with this answer.
  else turn.pending.push({ state: state.name, value });
}

function holderOf(
  { name, per }: State,
  turn: Turn,
  { states }: ApiMemory,
): { readonly cells: Cells; readonly key: string } | undefined {
  if (per === undefined) return { cells: states.cellsOf(name), key: "" };
  if ("read" in per) return { cells: states.cellsOf(name), key: per.read(turn.facts) ?? "" };
  const login = turn.loginOf(per.family);
  return login && { cells: login.states, key: name };
}
