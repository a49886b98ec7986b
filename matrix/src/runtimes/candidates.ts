import { type Cell, failed, skipped } from "../cell.ts";
import { isInstalled } from "../tools.ts";
import { bun } from "./bun.ts";
import { chromium, findBrowser } from "./chromium.ts";
import { deno } from "./deno.ts";
import { node } from "./node.ts";
import { platformHere, platformOf } from "./platform.ts";
import type { Runtime } from "./runtime.ts";
import { workerd } from "./workerd.ts";

/** A runtime that is to be tried, or why it is not. */
export interface Candidate {
  readonly name: string;
  readonly runtimes: Cell | (() => Promise<readonly Runtime[]>);
}

type Load = (program: string) => Promise<Runtime>;

/** In the order of the matrix. */
export function candidates(): readonly Candidate[] {
  const here = platformHere();
  const platform = platformOf(here);
  const own = candidate("Node.js", process.execPath, node);
  const browser = { name: "Chromium", runtimes: async () => chromium(await findBrowser()) };
  if (platform === undefined) {
    const missing = skipped(`There are no packages of them for ${here}.`);
    return [{ name: "Older Node.js, Bun, Deno, workerd", runtimes: missing }, own, browser];
  }
  return [
    ...platform.nodes.map((program) => candidate("Node.js", program, node)),
    own,
    candidate("Bun", platform.bun, bun),
    candidate("Deno", platform.deno, deno),
    candidate("workerd", platform.workerd, workerd),
    browser,
  ];
}

/** pnpm says nothing of an optional package that it could not get. */
function candidate(name: string, program: string, load: Load): Candidate {
  if (!isInstalled(program)) return { name, runtimes: failed(`It was not installed: ${program}`) };
  return { name, runtimes: async () => [await load(program)] };
}
