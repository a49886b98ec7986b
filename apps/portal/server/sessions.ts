import { randomBytes } from "node:crypto";

/** Sessions in memory, each under an id that cannot be guessed (256 random bits). */
export class Sessions<Value> {
  readonly #entries = new Map<string, { readonly value: Value; readonly expires: number }>();
  readonly #lifetime: number;
  readonly #now: () => number;

  /** `lifetime` in milliseconds, counted from the log-in. */
  constructor(lifetime: number, now: () => number = Date.now) {
    this.#lifetime = lifetime;
    this.#now = now;
  }

  create(value: Value): string {
    this.#sweep();
    const id = randomBytes(32).toString("base64url");
    this.#entries.set(id, { value, expires: this.#now() + this.#lifetime });
    return id;
  }

  get(id: string): Value | undefined {
    const entry = this.#entries.get(id);
    if (entry && entry.expires > this.#now()) return entry.value;
    this.#entries.delete(id);
    return undefined;
  }

  /** Gives back what was stored, so that its owner can be told. */
  end(id: string): Value | undefined {
    const value = this.get(id);
    this.#entries.delete(id);
    return value;
  }

  #sweep(): void {
    for (const id of this.#entries.keys()) this.get(id);
  }
}
