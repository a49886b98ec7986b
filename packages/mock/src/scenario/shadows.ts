import { demandsOf } from "./covers.ts";
import type { ReadRule } from "./read-rules.ts";

/** Rules by what another must ask for to be covered by them: a file may have thousands, and compare few. */
export class Shadows {
  readonly #byDemand = new Map<string, { readonly one: ReadRule; readonly turn: number }[]>();
  #turns = 0;

  add(one: ReadRule): void {
    const key = keyOf(one, demandsOf(one.rule.when)[0] ?? "");
    const others = this.#byDemand.get(key) ?? [];
    this.#byDemand.set(key, others);
    others.push({ one, turn: (this.#turns += 1) });
  }

  /** Those of the same operation that may cover this one, in their order. */
  over(one: ReadRule): ReadRule[] {
    return ["", ...demandsOf(one.rule.when)]
      .flatMap((demand) => this.#byDemand.get(keyOf(one, demand)) ?? [])
      .sort((a, b) => a.turn - b.turn)
      .map((each) => each.one);
  }
}

function keyOf({ operation }: ReadRule, demand: string): string {
  return `${operation.method} ${operation.path} ${demand}`;
}
