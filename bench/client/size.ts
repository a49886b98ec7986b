import { fixed, table, whole } from "../table.ts";
import { BUDGETS } from "./budgets.ts";
import type { Built } from "./build.ts";
import { type Contender, OURS } from "./contenders.ts";

const HEAD = ["", "minified, bytes", "gzipped, bytes", "× ours", "budget"];

/** @param built with `OURS`, and whatever another one of them adds to */
export function size(built: readonly Built[]): string {
  const base = bundleOf(built, OURS);
  const rows = built.map(({ name, program, bundle, addsTo }) => {
    if (addsTo !== undefined) {
      const { minified, gzipped } = bundleOf(built, addsTo);
      const more = [bundle.minified - minified, bundle.gzipped - gzipped];
      return [name, ...more.map((bytes) => `+ ${whole(bytes)}`), "", ""];
    }
    const budget = BUDGETS[program];
    return [
      name,
      whole(bundle.minified),
      whole(bundle.gzipped),
      fixed(bundle.gzipped / base.gzipped, 2),
      budget === undefined ? "" : whole(budget),
    ];
  });
  return table(HEAD, rows);
}

function bundleOf(built: readonly Built[], { name, program }: Contender): Built["bundle"] {
  const found = built.find((one) => one.program === program);
  if (found === undefined) throw new Error(`There is no bundle of ${name}.`);
  return found.bundle;
}
