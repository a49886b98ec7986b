/**
 * A map that forgets what was neither set nor asked for in a long while. It holds two generations: to drop a whole
 * one costs nothing, where deleting the oldest of a large `Map` one by one gets slow.
 */
export class Recent<Value> {
  readonly #generation: number;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  /** @param least how many it remembers at least; at most twice as many. */
  constructor(least: number) {
    this.#generation = least;
  }

  get(key: string): Value | undefined {
    const value = this.#young.get(key);
    if (value !== undefined) return value;
    const older = this.#old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, value: Value): void {
    this.#young.set(key, value);
    if (this.#young.size < this.#generation) return;
    this.#old = this.#young;
    this.#young = new Map();
  }

  /** The older generation first. */
  *[Symbol.iterator](): Generator<readonly [key: string, value: Value]> {
    for (const entry of this.#old) if (!this.#young.has(entry[0])) yield entry;
    yield* this.#young;
  }
}
