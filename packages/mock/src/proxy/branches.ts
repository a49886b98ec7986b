import type { Deviation } from "./deviation.ts";

/** The rules by which a branch tells for which values it is meant. */
const TELLING: ReadonlySet<string> = new Set(["const", "enum"]);

/**
 * A value that fits no branch of a `oneOf` or `anyOf` breaks something in each of them. Where the constants of all
 * branches but one rule it out, that one was meant, and what is broken there is told; else that none fits.
 */
export function withoutOtherBranches(all: readonly Deviation[]): readonly Deviation[] {
  const choices = all.filter(({ rule }) => rule === "oneOf" || rule === "anyOf");
  // The outermost last: it decides on what the inner ones have left.
  return choices
    .toSorted((a, b) => b.keys.length - a.keys.length)
    .reduce((left, choice) => decided(left, choice), all);
}

function decided(all: readonly Deviation[], choice: Deviation): readonly Deviation[] {
  const depth = choice.keys.length;
  const inside = all.filter((one) => one !== choice && isBelow(one, choice));
  const branches = Map.groupBy(inside, ({ keys }) => keys[depth]);
  const meant = [...branches.values()].filter(
    (broken) => !broken.some(({ rule }) => TELLING.has(rule)),
  );
  const [only] = meant;
  const isClear = only !== undefined && meant.length === 1 && branches.size > 1;
  const told = new Set(isClear ? only : [choice]);
  const others = new Set(isClear ? [...inside, choice] : inside);
  return all.filter((one) => told.has(one) || !others.has(one));
}

function isBelow({ side, keys }: Deviation, choice: Deviation): boolean {
  return side === choice.side && choice.keys.every((key, index) => keys[index] === key);
}
