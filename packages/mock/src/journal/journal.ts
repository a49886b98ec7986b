import type { IncomingHttpHeaders } from "node:http";
import type { ApiOperation } from "../api/api.ts";
import type { Diagnostic } from "../prism/violations.ts";
import type { Weather } from "../scenario/weather.ts";

/** One exchange as it happened. Holds secrets: nothing of it leaves the process before it is masked. */
export interface Entry {
  /** Counted from 1 over the whole life of the mock. */
  readonly number: number;
  /** Milliseconds since 1970, by the mock's clock. */
  readonly time: number;
  /** Milliseconds, latency of the weather included. */
  readonly duration: number;
  readonly session: string;
  /** The API's name; absent where no contract has the path. */
  readonly api?: string;
  readonly operation?: ApiOperation;
  readonly request: {
    readonly method: string;
    /** As sent, with query. */
    readonly target: string;
    readonly headers: IncomingHttpHeaders;
    /** The text of the body, cut at a limit; absent where there is none, or was none read. */
    readonly body?: string | undefined;
  };
  /** Absent where the client did not wait for it. */
  readonly response?: {
    readonly status: number;
    readonly headers: readonly (readonly [name: string, value: string | readonly string[]])[];
    readonly body?: string;
  };
  /** The example that was given; absent for a generated body. */
  readonly example?: string;
  /** Why: the rule, the pin, the wish, the refused token. */
  readonly reason?: string;
  /** What Prism found wrong with request and answer. */
  readonly violations: {
    readonly input: readonly Diagnostic[];
    readonly output: readonly Diagnostic[];
  };
  readonly weather?: Weather;
}

/** The last exchanges, oldest first. */
export class Journal {
  readonly #limit: number;
  readonly #listeners = new Set<(entry: Entry) => void>();
  /** A ring, once it is full. */
  #entries: Entry[] = [];
  /** Where the next one goes: in a full ring, in place of the oldest. */
  #next = 0;
  #last = 0;

  /** @param limit how many exchanges it keeps. */
  constructor(limit = 500) {
    this.#limit = limit;
  }

  add(entry: Omit<Entry, "number">): void {
    const numbered = { ...entry, number: (this.#last += 1) };
    this.#entries[this.#next] = numbered;
    this.#next = (this.#next + 1) % this.#limit;
    for (const listener of this.#listeners) listener(numbered);
  }

  entries(): readonly Entry[] {
    if (this.#entries.length < this.#limit) return [...this.#entries];
    return [...this.#entries.slice(this.#next), ...this.#entries.slice(0, this.#next)];
  }

  clear(): void {
    this.#entries = [];
    this.#next = 0;
  }

  /** @returns a function that ends it. */
  subscribe(listener: (entry: Entry) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
