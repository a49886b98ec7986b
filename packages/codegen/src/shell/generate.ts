import { askedFor } from "./asked.ts";
import { generatedPackages } from "./layout.ts";
import { recall } from "./memory.ts";
import { Printers } from "./printers.ts";
import { recover } from "./recover.ts";
import type { Renewed, Task } from "./renew.ts";
import type { Report } from "./report.ts";

export interface GenerateOptions {
  /** Only these contracts. Default: all. */
  readonly names?: readonly string[];
  /** Compare only, write nothing. What is remembered of earlier runs does not count then. */
  readonly check?: boolean;
  /** Who runs several times keeps the thread that prints. Default: one of this run's own. */
  readonly printers?: Printers;
}

/**
 * Reads every contract under `<root>/specs` and brings `<root>/packages/clients` in line with
 * them. Nothing is written unless every contract that was asked for is free of errors. A contract
 * that is as it was at the last run, with all that came of it, is not read at all.
 *
 * @throws {UsageError} for a name that is no contract's, or a root that is not this repository.
 */
export async function generate(root: string, options: GenerateOptions = {}): Promise<Report> {
  const start = performance.now();
  const { names = [], check = false, printers } = options;
  if (!check) recover(root);
  const { contracts, gone, problems } = await askedFor(root, names, generatedPackages(root));
  const looked = contracts.map((contract) => {
    return { contract, memory: check ? undefined : recall(root, contract.name) };
  });
  const stale = looked.flatMap(({ contract, memory }) => (memory ? [] : [contract]));
  const known = looked.flatMap(({ memory }) => (memory ? [memory] : []));
  const renewed = await renew(root, { stale, gone, check, refused: problems.length > 0 }, printers);
  const unchanged = looked.flatMap(({ contract: { name }, memory }) =>
    memory && renewed.ok ? [{ name, status: "unchanged", files: [] } as const] : [],
  );
  const packages = [...unchanged, ...renewed.packages];
  packages.sort((one, other) => one.name.localeCompare(other.name));
  const drifted = packages.some(({ status }) => status === "drifted");
  return {
    ok: renewed.ok && !drifted,
    packages,
    problems: [...problems, ...renewed.contracts.flatMap((contract) => contract.problems)],
    hasWarnings: [...known, ...renewed.contracts].some((contract) => contract.hasWarnings),
    inputs: [
      ...new Set([
        ...known.flatMap(({ inputs }) => Object.keys(inputs)),
        ...renewed.contracts.flatMap(({ inputs }) => inputs),
      ]),
    ],
    duration: performance.now() - start,
  };
}

/** Loaded only where there is something to do: it takes far longer than to see that there is nothing. */
async function renew(root: string, task: Task, printers?: Printers): Promise<Renewed> {
  const { stale, gone, refused } = task;
  if (stale.length + gone.length === 0) return { ok: !refused, packages: [], contracts: [] };
  await using own = new Printers();
  const thread = printers ?? own;
  // What it loads takes longest of all.
  if (stale.length > 0) thread.start();
  const { renew: work } = await import("./renew.ts");
  return await work(root, task, thread);
}
