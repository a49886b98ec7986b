import { dirname, join, relative } from "node:path";
import {
  type ContractSource,
  loadContract,
  locate,
  type Problem,
  type Sources,
} from "@handshake/contract";
import type { Fault } from "../fault.ts";
import type { ClientPackage, Contract } from "../generate-client.ts";
import { readText, SCENARIOS } from "./layout.ts";
import { readScenarios } from "./read-scenarios.ts";
import { blockProblems, readmeFile } from "./readme.ts";

/** A contract, read and turned into files in memory. */
export interface ReadContract {
  readonly name: string;
  /** Absent when an error stands in the way. */
  readonly client?: ClientPackage;
  readonly problems: readonly Problem[];
  /** Of the rules; they may be among the problems or not. */
  readonly hasWarnings: boolean;
  /** Absolute paths of every file that the outcome depends on. */
  readonly inputs: readonly string[];
  /** The same with what was in them, as far as they could be read. */
  readonly sources: Sources;
}

/** Makes the client of a contract that was read, here or in another thread. */
export type Generate = (contract: Contract) => Promise<ClientPackage | readonly Fault[]>;

export async function readContract(
  root: string,
  { name, file }: ContractSource,
  generate: Generate,
): Promise<ReadContract> {
  const readme = readmeFile(root, name);
  const beside = new Map([readme, join(root, FORMATTER)].map((path) => [path, readText(path)]));
  const loaded = await loadContract(file, { root, warnings: false });
  const { document, problems: found, files, sources: read, hasWarnings } = loaded;
  const scenarioFile = join(dirname(file), SCENARIOS);
  const { scenarios, problems: slips } = readScenarios(scenarioFile);
  const sources = new Map([...read, ...beside, [scenarioFile, scenarios?.yaml]]);
  const inputs = [...new Set([...files, ...sources.keys()])];
  const problems = [...found, ...slips, ...blockProblems(readme)];
  const outcome = { name, problems, hasWarnings, inputs, sources };
  if (document === undefined) return outcome;
  const source = relative(root, file).replaceAll("\\", "/");
  const contract = { name, source, document, ...(scenarios !== undefined && { scenarios }) };
  const client = await generate(contract);
  if ("gen" in client) return { ...outcome, client };
  const faults = await Promise.all(client.map((fault) => toProblem(file, fault)));
  return { ...outcome, problems: [...problems, ...faults] };
}

/** It formats the table of error codes. */
const FORMATTER = ".oxfmtrc.json";

async function toProblem(file: string, { at, message, remedy }: Fault): Promise<Problem> {
  return { ...(await locate(file, at)), message, remedy, severity: "error" };
}
