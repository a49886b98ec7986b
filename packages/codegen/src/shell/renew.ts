import type { ContractSource, OpenApiDocument } from "@handshake/contract";
import pMap from "p-map";
import { printValidators } from "../validators/print-validators.ts";
import { CLIENTS, README, readText } from "./layout.ts";
import { remember } from "./memory.ts";
import { planRemoval, remove } from "./orphans.ts";
import { type Plan, planPackage } from "./plan.ts";
import { Printers } from "./printers.ts";
import { type ReadContract, readContract } from "./read-contract.ts";
import { readmeFile } from "./readme.ts";
import type { PackageReport } from "./report.ts";

export interface Task {
  /** Contracts that are not as they were. */
  readonly stale: readonly ContractSource[];
  /** Names of packages whose contract is gone. */
  readonly gone: readonly string[];
  readonly check: boolean;
  /** An error is known already: nothing will be written. */
  readonly refused: boolean;
}

export interface Renewed {
  /** No errors. */
  readonly ok: boolean;
  readonly packages: readonly PackageReport[];
  readonly contracts: readonly Pick<ReadContract, "problems" | "inputs">[];
}

/** Reads contracts, and writes what came of them unless one of all has an error. */
export async function renew(root: string, task: Task, printers?: Printers): Promise<Renewed> {
  const { check, gone } = task;
  const contracts = await readAll(root, task.stale, printers);
  const problems = contracts.flatMap((contract) => contract.problems);
  if (task.refused || problems.some(({ severity }) => severity === "error")) {
    return { ok: false, packages: [], contracts };
  }
  const plans = await Promise.all([
    ...contracts.map((contract) => planFor(root, contract)),
    ...gone.map((name) => removal(root, name)),
  ]);
  if (!check) for (const { apply } of plans) apply();
  const packages = plans.map(({ report }) => (check ? drift(report) : report));
  return { ok: true, packages, contracts };
}

/** As many at a time as keep both threads at work: one prints what the other has read. */
const AT_ONCE = 4;

async function readAll(
  root: string,
  contracts: readonly ContractSource[],
  printers?: Printers,
): Promise<ReadContract[]> {
  await using own = new Printers();
  const thread = printers ?? own;
  if (contracts.length > 0) thread.start();
  let unread = contracts.length;
  const shared = {
    printSchema: thread.printSchema,
    // With nothing left to read, this thread has time, too.
    printValidators: (document: OpenApiDocument) =>
      (--unread === 0 ? printValidators : thread.printValidators)(document),
  };
  const read = (contract: ContractSource): Promise<ReadContract> =>
    readContract(root, contract, shared);
  return await pMap(contracts, read, { concurrency: AT_ONCE });
}

async function planFor(root: string, contract: ReadContract): Promise<Plan> {
  const { client, name, problems } = contract;
  if (client === undefined) throw new Error(`${name} has neither files nor an error.`);
  const { report, apply } = await planPackage(root, client);
  return {
    report,
    apply: () => {
      apply();
      const sources = new Map(contract.sources);
      const readme = readmeFile(root, name);
      // Written just now, and not as it was read.
      if (report.files.includes(`${CLIENTS}/${name}/${README}`)) {
        sources.set(readme, readText(readme));
      }
      remember(root, name, { sources, gen: client.gen, problems });
    },
  };
}

async function removal(root: string, name: string): Promise<Plan> {
  const report = await planRemoval(root, name);
  return { report, apply: () => remove(root, report) };
}

function drift(report: PackageReport): PackageReport {
  return report.status === "unchanged" ? report : { ...report, status: "drifted" };
}
