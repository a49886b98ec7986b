import { namesIn, SCENARIO_HEADER } from "./asked.ts";
import type { Facts } from "./facts.ts";
import type { Memory } from "./memory.ts";
import { type Layer, type Plan, planOf } from "./plan.ts";

/** Combinations of scenarios whose plans are kept. */
const MOST = 64;

/** The plans of one operation: one for each combination of scenarios that is switched on. */
export class Plans {
  readonly #layer: Layer;
  /** By scenario, in the file's order. */
  readonly #named: ReadonlyMap<string, Layer>;
  readonly #base: Plan;
  readonly #known = new Map<string, Plan>();

  constructor(layer: Layer, named: ReadonlyMap<string, Layer>) {
    this.#layer = layer;
    this.#named = named;
    this.#base = planOf([layer]);
  }

  /** @param facts a request, which may switch on more than the memory has. */
  of(memory: Memory, facts: Facts | undefined): Plan {
    const asked = facts?.header[SCENARIO_HEADER];
    if (this.#named.size === 0 || (asked === undefined && memory.switches === "")) {
      return this.#base;
    }
    const on = new Set([...memory.scenarios, ...namesIn(asked)]);
    const names = [...this.#named.keys()].filter((name) => on.has(name));
    return names.length === 0 ? this.#base : this.#with(names);
  }

  #with(names: readonly string[]): Plan {
    const key = names.join(",");
    const known = this.#known.get(key);
    if (known) return known;
    const named = names.map((name) => this.#named.get(name));
    const plan = planOf([...named.filter((layer) => layer !== undefined), this.#layer]);
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(key, plan);
    return plan;
  }
}
