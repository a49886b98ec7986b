import { Recent } from "./recent.ts";

/** A state's value, and since when. */
export interface Cell {
  value: string;
  /** Milliseconds since 1970. */
  since: number;
}

/** What a state does by itself. */
export interface StateTimes {
  readonly first: string;
  /** By value: how long it lasts (milliseconds), and what comes then. */
  readonly lasts: ReadonlyMap<string, { readonly for: number; readonly next: string }>;
}

/** Where the cells of a state are. */
export interface Cells {
  get(key: string): Cell | undefined;
  set(key: string, cell: Cell): unknown;
}

/** Values of a place that a state is remembered for. */
const LEAST = 10_000;

/** The states of one API, apart from those of a log-in, which that has itself. */
export class StateStore {
  readonly #states = new Map<string, Recent<Cell>>();

  cellsOf(state: string): Cells {
    const known = this.#states.get(state);
    if (known) return known;
    const made = new Recent<Cell>(LEAST);
    this.#states.set(state, made);
    return made;
  }

  *all(): Generator<readonly [state: string, key: string, cell: Cell]> {
    for (const [state, cells] of this.#states) {
      for (const [key, cell] of cells) yield [state, key, cell];
    }
  }
}

/** The value now, after all that time has changed. It is remembered from when it is first asked for. */
export function valueAt(
  cells: Cells,
  key: string,
  { first, lasts }: StateTimes,
  now: number,
): string {
  const cell = cells.get(key);
  if (cell === undefined) {
    if (lasts.has(first)) setValue(cells, key, first, now);
    return first;
  }
  // Two values that lead to each other would go on for as long as the clock was moved.
  for (let step = 0; step < 1_000; step += 1) {
    const end = lasts.get(cell.value);
    if (end === undefined || now < cell.since + end.for) return cell.value;
    cell.since += end.for;
    cell.value = end.next;
  }
  cell.since = now;
  return cell.value;
}

export function setValue(cells: Cells, key: string, value: string, now: number): void {
  cells.set(key, { value, since: now });
}
