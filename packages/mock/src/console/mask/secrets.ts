/** What stands where a secret was. */
export const HIDDEN = "•••";

/** Shorter ones would blot out innocent words everywhere. */
const SHORTEST = 4;

/** Secrets that are known beforehand, by their lengths. */
export type Known = ReadonlyMap<number, ReadonlySet<string>>;

/** The secrets met in one exchange: what was hidden at one place is hidden at every other, too. */
export class Secrets {
  readonly #met = new Set<string>();
  readonly #known: Known;

  /** @param known what is secret wherever it stands, e.g. tokens that were issued. */
  constructor(known: Known = new Map()) {
    this.#known = known;
  }

  /** Remembers a secret, in every string below a value. */
  hide(value: unknown): typeof HIDDEN {
    for (const text of stringsBelow(value)) {
      if (text.length < SHORTEST || text === HIDDEN) continue;
      this.#met.add(text);
      // The same secret in a path or a query, and inside JSON text.
      this.#met.add(encodeURIComponent(text.toWellFormed()));
      this.#met.add(JSON.stringify(text).slice(1, -1));
    }
    return HIDDEN;
  }

  /** The same value, each secret in its strings hidden. */
  scrub<Value>(value: Value): Value;
  scrub(value: unknown): unknown {
    if (typeof value === "string") return this.#scrubText(value);
    if (Array.isArray(value)) return value.map((item) => this.scrub(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [this.#scrubText(name), this.scrub(inner)]),
    );
  }

  #scrubText(text: string): string {
    const inside = [...this.#met, ...this.#knownIn(text)].filter((each) => text.includes(each));
    // The longest first: a secret may hold another one.
    return inside
      .sort((one, other) => other.length - one.length)
      .reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text);
  }

  /** As long for thousands of known ones as for one: a look at each place of the text, for each length. */
  *#knownIn(text: string): Generator<string> {
    for (const [length, known] of this.#known) {
      for (let start = 0; start + length <= text.length; start += 1) {
        const part = text.slice(start, start + length);
        if (known.has(part)) yield part;
      }
    }
  }
}

function stringsBelow(value: unknown): string[] {
  const found: string[] = [];
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === "string") found.push(next);
    else if (typeof next === "number") found.push(String(next));
    else if (typeof next === "object" && next !== null) {
      for (const inner of Object.values(next)) open.push(inner);
    }
  }
  return found;
}
