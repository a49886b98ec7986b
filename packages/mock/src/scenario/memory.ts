import type { Clock } from "../clock.ts";
import { CounterStore } from "./counter-store.ts";
import { StateStore } from "./state-store.ts";
import { fault, type Token, TokenStore } from "./token-store.ts";
import type { Turn } from "./turn.ts";
import { type MemoryView, viewOf } from "./view.ts";
import { over, type WeatherSetting } from "./weather.ts";

/** What one API has caused in a session. */
export interface ApiMemory {
  readonly tokens: TokenStore;
  readonly states: StateStore;
  readonly counters: CounterStore;
  /** The request that is being answered. */
  turn?: Turn;
}

/**
 * What scenarios remember: states, counts, tokens, switches. One for each session of the mock. It knows APIs by their
 * names, and so survives a reload of their contracts.
 */
export class Memory {
  readonly clock: Clock;
  readonly #initial: readonly string[];
  readonly #on = new Set<string>();
  #apis = new Map<string, ApiMemory>();
  #weather: WeatherSetting | undefined;
  readonly #weathers = new Map<string, WeatherSetting>();
  /** The scenarios that are switched on, in one text; it changes when they do. */
  switches = "";

  /** @param scenarios names of those that are switched on from the start. */
  constructor(clock: Clock, scenarios: readonly string[] = []) {
    this.clock = clock;
    this.#initial = scenarios;
    for (const name of scenarios) this.switch(name);
  }

  /** As at the start. */
  reset(): void {
    this.#apis = new Map();
    this.#on.clear();
    this.#weather = undefined;
    this.#weathers.clear();
    this.switches = "";
    for (const name of this.#initial) this.switch(name);
  }

  /** Switches a scenario on or off: of every API that has one of that name. */
  switch(name: string, on = true): void {
    if (on) this.#on.add(name);
    else this.#on.delete(name);
    this.switches = [...this.#on].join(",");
  }

  /** The scenarios that are switched on. */
  get scenarios(): ReadonlySet<string> {
    return this.#on;
  }

  /**
   * Sets the weather, before all that `mock.yaml` says of it. `undefined` takes it back.
   *
   * @param at one operation, by its API's name and its own; left out, everything.
   */
  setWeather(setting: WeatherSetting | undefined, at?: { api: string; operation: string }): void {
    if (at === undefined) this.#weather = setting;
    else if (setting === undefined) this.#weathers.delete(keyOf(at.api, at.operation));
    else this.#weathers.set(keyOf(at.api, at.operation), setting);
  }

  /** The weather that was set by hand for an operation. */
  weatherFor(api: string, operation: string): WeatherSetting | undefined {
    if (this.#weathers.size === 0) return this.#weather;
    return over(this.#weathers.get(keyOf(api, operation)), this.#weather);
  }

  /** Ends every live token of this value, as a log-out would. */
  revoke(value: string): boolean {
    return this.#end(value, (token) => (token.ended = "revoked"));
  }

  /** Lets every live token of this value reach its end now. */
  expire(value: string): boolean {
    return this.#end(value, (token) => (token.until = this.clock.now()));
  }

  of(api: string): ApiMemory {
    const known = this.#apis.get(api);
    if (known) return known;
    const made = {
      tokens: new TokenStore(),
      states: new StateStore(),
      counters: new CounterStore(),
    };
    this.#apis.set(api, made);
    return made;
  }

  /** All that it remembers, for a person to look at. It holds tokens. */
  view(): MemoryView {
    const weathers = [...this.#weathers].map(([key, weather]) => {
      const [api = "", operation = ""] = key.split("\n");
      return { api, operation, weather };
    });
    return viewOf(this.#apis, this.#on, this.#weather, weathers, this.clock.now());
  }

  #end(value: string, end: (token: Token) => void): boolean {
    const now = this.clock.now();
    const found = [...this.#apis.values()].flatMap(({ tokens }) =>
      [...tokens.all()].filter((token) => token.value === value && !fault(token, now)),
    );
    found.forEach(end);
    return found.length > 0;
  }
}

function keyOf(api: string, operation: string): string {
  return `${api}\n${operation}`;
}
