import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ContractError, type Problem } from "./problem.ts";

/** A contract of the repository: `specs/<name>/openapi.{yaml,yml,json}`. */
export interface ContractSource {
  /** The folder's name; also the last part of the client package's name. */
  readonly name: string;
  /** Absolute path of the contract's root file. */
  readonly file: string;
}

export const CONTRACT_FILES: readonly string[] = ["openapi.yaml", "openapi.yml", "openapi.json"];

/**
 * Every contract under `<root>/specs`, sorted by name. No `specs` folder is the same as an empty one.
 *
 * @throws {ContractError} for a folder without a contract, with two, or with a name that no package can have.
 */
export async function findContracts(root: string): Promise<ContractSource[]> {
  const { contracts, problems } = await scanContracts(root);
  if (problems.length > 0) throw new ContractError(problems);
  return contracts;
}

/** The same as {@link findContracts}, with the folders at fault reported beside the good ones. */
export async function scanContracts(
  root: string,
): Promise<{ contracts: ContractSource[]; problems: Problem[] }> {
  const contracts: ContractSource[] = [];
  const problems: Problem[] = [];
  for (const name of await folders(join(root, "specs"))) {
    const folder = join(root, "specs", name);
    const found = await contractOf(folder, name);
    if ("message" in found) problems.push({ ...found, ...START, file: folder });
    else contracts.push(found);
  }
  return { contracts, problems };
}

const START = { line: 1, column: 1, severity: "error" } as const;

/** The name ends up in the name of a package, and in the name of a function. */
const PACKAGE_NAME = /^[a-z][a-z0-9]*(?:[-._][a-z0-9]+)*$/;

async function contractOf(
  folder: string,
  name: string,
): Promise<ContractSource | { message: string; remedy: string }> {
  const entries = await readdir(folder);
  const [first, second] = CONTRACT_FILES.filter((file) => entries.includes(file));
  if (first === undefined) {
    return {
      message: `The folder "${name}" holds no contract.`,
      remedy: `Put one at specs/${name}/openapi.yaml, or remove the folder.`,
    };
  }
  if (second !== undefined) {
    return {
      message: `The folder "${name}" holds two contracts, ${first} and ${second}.`,
      remedy: "Keep one of them: a folder describes one API.",
    };
  }
  if (!PACKAGE_NAME.test(name)) {
    return {
      message: `"${name}" cannot be the name of a package.`,
      remedy: "Name the folder with lower-case letters, digits and single hyphens, a letter first.",
    };
  }
  return { name, file: join(folder, first) };
}

async function folders(specs: string): Promise<string[]> {
  try {
    const entries = await readdir(specs, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
