import type { ContractSource } from "@handshake/contract";
import pMap from "p-map";
import { type ClientPackage, generateClient } from "../generate-client.ts";
import { CLIENTS, README, readText } from "./layout.ts";
import { digestOf, memoryOf, remember } from "./memory.ts";
import { planRemoval, remove } from "./orphans.ts";
import { type Plan, planPackage } from "./plan.ts";
import type { Printers } from "./printers.ts";
import { type Generate, type ReadContract, readContract } from "./read-contract.ts";
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
  readonly contracts: readonly Pick<ReadContract, "problems" | "hasWarnings" | "inputs">[];
}

/** A contract that was read. What came of it is written beside its package, and not kept. */
interface Planned extends Pick<ReadContract, "problems" | "hasWarnings" | "inputs"> {
  /** Absent when an error stands in the way. */
  readonly plan?: Plan;
}

/** Reads contracts, and writes what came of them unless one of all has an error. */
export async function renew(root: string, task: Task, thread: Printers): Promise<Renewed> {
  const { gone, check } = task;
  using drafts = new DisposableStack();
  const contracts = await planAll(root, task, thread, drafts);
  const problems = contracts.flatMap((contract) => contract.problems);
  if (task.refused || problems.some(({ severity }) => severity === "error")) {
    return { ok: false, packages: [], contracts };
  }
  const removals = await Promise.all(gone.map((name) => removal(root, name)));
  const plans = [...contracts.flatMap(({ plan }) => plan ?? []), ...removals];
  if (!check) for (const { apply } of plans) apply();
  const packages = plans.map(({ report }) => (check ? drift(report) : report));
  return { ok: true, packages, contracts };
}

/** As many at a time as keep both threads at work: one prints what the other has read. */
const AT_ONCE = 4;

/** @param drafts takes what is not applied */
async function planAll(
  root: string,
  task: Task,
  thread: Printers,
  drafts: DisposableStack,
): Promise<Planned[]> {
  const { stale, check } = task;
  let unread = stale.length;
  // With nothing left to read, this thread has time, too.
  const generate: Generate = (contract) =>
    --unread > 0 ? thread.generateClient(contract) : generateClient(contract, thread.printSchema);
  const planned = async (source: ContractSource): Promise<Planned> => {
    const { client, ...contract } = await readContract(root, source, generate);
    const { problems, hasWarnings, inputs } = contract;
    if (client === undefined) return { problems, hasWarnings, inputs };
    const plan = await planFor(root, contract, client, check);
    drafts.defer(() => plan.discard());
    return { problems, hasWarnings, inputs, plan };
  };
  return pMap(stale, planned, { concurrency: AT_ONCE });
}

async function planFor(
  root: string,
  { name, sources, hasWarnings }: Omit<ReadContract, "client">,
  client: ClientPackage,
  check: boolean,
): Promise<Plan> {
  const { report, apply, discard } = await planPackage(root, client, check);
  const memory = memoryOf(sources, client.gen, hasWarnings);
  const readme = readmeFile(root, name);
  const isReadmeWritten = report.files.includes(`${CLIENTS}/${name}/${README}`);
  return {
    report,
    discard,
    apply: () => {
      apply();
      const inputs = { ...memory.inputs };
      // It is no longer as it was read.
      if (isReadmeWritten) inputs[readme] = digestOf(readText(readme));
      remember(root, name, { ...memory, inputs });
    },
  };
}

async function removal(root: string, name: string): Promise<Plan> {
  const report = await planRemoval(root, name);
  return { report, apply: () => remove(root, report), discard: () => undefined };
}

function drift(report: PackageReport): PackageReport {
  return report.status === "unchanged" ? report : { ...report, status: "drifted" };
}
