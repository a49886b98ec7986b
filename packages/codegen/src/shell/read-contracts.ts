import { dirname, join, relative } from "node:path";
import {
  type ContractSource,
  lintRulesFile,
  loadContract,
  locate,
  type Problem,
  scanContracts,
} from "@handshake/contract";
import type { Fault } from "../fault.ts";
import { type ClientPackage, generateClient } from "../generate-client.ts";
import { printSchema } from "../schema/print-schema.ts";
import { printValidators } from "../validators/print-validators.ts";
import { SCENARIOS, UsageError } from "./layout.ts";
import { readScenarios } from "./read-scenarios.ts";
import { blockProblems, readmeFile } from "./readme.ts";
import { cached } from "./schema-cache.ts";

/** All contracts of a run, read and turned into files in memory. */
export interface ReadContracts {
  /** Of the contracts without errors. */
  readonly packages: readonly ClientPackage[];
  /** Names of every folder under `specs/`, also of those that were not asked for. */
  readonly known: readonly string[];
  readonly problems: readonly Problem[];
  readonly inputs: readonly string[];
}

/** @throws {UsageError} for a name that is no contract's and no generated package's. */
export async function readContracts(
  root: string,
  names: readonly string[],
  generated: readonly string[],
): Promise<ReadContracts> {
  const { contracts, problems: misplaced } = await scanContracts(root);
  const folders = misplaced.map(({ file }) => relative(`${root}/specs`, file));
  const known = [...contracts.map(({ name }) => name), ...folders].sort();
  refuseUnknown(names, [...new Set([...known, ...generated])].sort());
  const isAsked = (name: string): boolean => names.length === 0 || names.includes(name);
  const problems = misplaced.filter((_, index) => isAsked(folders[index] ?? ""));
  const packages: ClientPackage[] = [];
  const inputs = new Set<string>();
  for (const contract of contracts.filter(({ name }) => isAsked(name))) {
    const read = await readContract(root, contract);
    for (const input of read.inputs) inputs.add(input);
    problems.push(...read.problems);
    if (read.client) packages.push(read.client);
  }
  return { packages, known, problems, inputs: [...inputs] };
}

function refuseUnknown(names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const list = known.length === 0 ? "There are none yet." : `There are: ${known.join(", ")}.`;
  throw new UsageError(`There is no contract "${unknown}". ${list}`);
}

async function readContract(
  root: string,
  { name, file }: ContractSource,
): Promise<{ client?: ClientPackage; problems: readonly Problem[]; inputs: readonly string[] }> {
  const { document, problems: found, files } = await loadContract(file, { root });
  const rules = lintRulesFile(file, root);
  const scenarioFile = join(dirname(file), SCENARIOS);
  const readme = readmeFile(root, name);
  const inputs = [...files, scenarioFile, readme, ...(rules === undefined ? [] : [rules])];
  const { scenarios, problems: slips } = readScenarios(scenarioFile);
  const problems = [...found, ...slips, ...blockProblems(readme)];
  if (document === undefined) return { problems, inputs };
  const source = relative(root, file).replaceAll("\\", "/");
  const contract = { name, source, document, ...(scenarios !== undefined && { scenarios }) };
  const client = await generateClient(
    contract,
    cached(printSchema, root, name),
    cached(printValidators, root, `${name}.validators`),
  );
  if ("gen" in client) return { client, problems, inputs };
  const faults = await Promise.all(client.map((fault) => toProblem(file, fault)));
  return { problems: [...problems, ...faults], inputs };
}

async function toProblem(file: string, { at, message, remedy }: Fault): Promise<Problem> {
  return { ...(await locate(file, at)), message, remedy, severity: "error" };
}
