import { generatedPackages, planRemoval, remove } from "./orphans.ts";
import { type Plan, planPackage } from "./plan.ts";
import { readContracts } from "./read-contracts.ts";
import { recover } from "./recover.ts";
import type { Report } from "./report.ts";

export interface GenerateOptions {
  /** Only these contracts. Default: all. */
  readonly names?: readonly string[];
  /** Compare only, write nothing. */
  readonly check?: boolean;
}

/**
 * Reads every contract under `<root>/specs` and brings `<root>/packages/clients` in line with
 * them. Nothing is written unless every contract that was asked for is free of errors.
 *
 * @throws {UsageError} for a name that is no contract's, or a root that is not this repository.
 */
export async function generate(root: string, options: GenerateOptions = {}): Promise<Report> {
  const start = performance.now();
  const { names = [], check = false } = options;
  if (!check) recover(root);
  const generated = generatedPackages(root);
  const { packages, known, problems, inputs } = await readContracts(root, names, generated);
  const failed = problems.some(({ severity }) => severity === "error");
  const gone = generated.filter((name) => !known.includes(name));
  const plans = failed
    ? []
    : await Promise.all([
        ...packages.map((client) => planPackage(root, client)),
        ...gone.filter((name) => names.length === 0 || names.includes(name)).map(removal(root)),
      ]);
  if (!check) for (const plan of plans) plan.apply();
  const reports = plans.map(({ report }) => (check ? drift(report) : report));
  reports.sort((a, b) => a.name.localeCompare(b.name));
  const drifted = reports.some(({ status }) => status === "drifted");
  const duration = performance.now() - start;
  return { ok: !failed && !drifted, packages: reports, problems, inputs, duration };
}

const removal =
  (root: string) =>
  async (name: string): Promise<Plan> => {
    const report = await planRemoval(root, name);
    return { report, apply: () => remove(root, report) };
  };

function drift(report: Report["packages"][number]): Report["packages"][number] {
  return report.status === "unchanged" ? report : { ...report, status: "drifted" };
}
