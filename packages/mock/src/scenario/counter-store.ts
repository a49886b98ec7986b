import { Recent } from "./recent.ts";

/** What is counted: matches of a rule, by key, as far back as anybody asks. */
export interface Counter {
  /** The same after a reload, e.g. `wrongPassword 5 900000 $request.body#/account`. */
  readonly id: string;
  /** The name of the rule that is counted. */
  readonly rule: string;
  readonly times: number;
  /** Milliseconds; `Infinity` for ever. */
  readonly within: number;
}

/** Keys whose counts are remembered. */
const LEAST = 10_000;

export class CounterStore {
  readonly #counts = new Map<string, { counter: Counter; keys: Recent<number[]> }>();

  record(counter: Counter, key: string, now: number): void {
    const { keys } = this.#of(counter);
    const times = keys.get(key) ?? [];
    times.push(now);
    if (times.length > counter.times) times.shift();
    keys.set(key, times);
  }

  isReached(counter: Counter, key: string, now: number): boolean {
    const times = this.#counts.get(counter.id)?.keys.get(key);
    if (times === undefined || times.length < counter.times) return false;
    return (times[0] ?? 0) + counter.within > now;
  }

  *all(now: number): Generator<readonly [counter: Counter, key: string, count: number]> {
    for (const { counter, keys } of this.#counts.values()) {
      for (const [key, times] of keys) {
        const count = times.filter((time) => time + counter.within > now).length;
        if (count > 0) yield [counter, key, count];
      }
    }
  }

  #of(counter: Counter): { counter: Counter; keys: Recent<number[]> } {
    const known = this.#counts.get(counter.id);
    if (known) return known;
    const made = { counter, keys: new Recent<number[]>(LEAST) };
    this.#counts.set(counter.id, made);
    return made;
  }
}
