import type { Clock } from "../clock.ts";
import { Memory } from "../scenario/memory.ts";
import { Pins } from "./pins.ts";

/** All that one user of the mock has caused. Requests with the same `X-Mock-Session` share one; those without any, too. */
export interface Session {
  /** `""` for the one of requests without the header. */
  readonly id: string;
  readonly memory: Memory;
  readonly pins: Pins;
}

/** More than any test run has at a time. The one that was not asked for the longest is forgotten. */
const MOST = 1_000;

export class Sessions {
  readonly #clock: Clock;
  readonly #scenarios: readonly string[];
  readonly #sessions = new Map<string, Session>();
  readonly #main: Session;

  /** @param scenarios that are switched on from the start. */
  constructor(clock: Clock, scenarios: readonly string[] = []) {
    this.#clock = clock;
    this.#scenarios = scenarios;
    this.#main = this.#make("");
  }

  /** The session with that id, a new one where there is none. */
  of(id = ""): Session {
    if (id === "") return this.#main;
    const known = this.#sessions.get(id);
    const session = known ?? this.#make(id);
    this.#sessions.delete(id);
    this.#sessions.set(id, session);
    if (this.#sessions.size > MOST) this.#forgetOldest();
    return session;
  }

  /** The unnamed one first. */
  all(): readonly Session[] {
    return [this.#main, ...this.#sessions.values()];
  }

  /** Forgets everything: of one session, or of all. */
  reset(id?: string): void {
    for (const session of this.all()) {
      if (id !== undefined && session.id !== id) continue;
      session.memory.reset();
      session.pins.clear();
    }
    if (id === undefined) this.#sessions.clear();
  }

  #make(id: string): Session {
    return { id, memory: new Memory(this.#clock, this.#scenarios), pins: new Pins() };
  }

  #forgetOldest(): void {
    const [oldest] = this.#sessions.keys();
    if (oldest !== undefined) this.#sessions.delete(oldest);
  }
}
