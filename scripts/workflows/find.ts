import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { findContracts } from "@handshake/contract";
import { ArgumentError } from "./arguments.ts";

/** The workflows of an API. */
export interface ApiWorkflows {
  readonly name: string;
  /** Absolute path of the contract. */
  readonly contract: string;
  /** Absolute paths of its `*.arazzo.yaml`. */
  readonly files: readonly string[];
}

/**
 * The workflows of the named APIs, or of all that have some.
 *
 * @throws {ArgumentError} for a name that no contract has, and where there is nothing to run.
 */
export async function findWorkflows(
  root: string,
  names: readonly string[],
  forMock: boolean,
): Promise<ApiWorkflows[]> {
  const contracts = await findContracts(root);
  const known = contracts.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const all = known.join(", ") || "none";
    throw new ArgumentError(`There is no contract "${unknown}". There are: ${all}.`);
  }
  const found = contracts
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .map(({ name, file }) => ({ name, contract: file, files: filesBeside(file, forMock) }))
    .filter(({ name, files }) => files.length > 0 || names.includes(name));
  const empty = found.find(({ files }) => files.length === 0);
  if (empty !== undefined || found.length === 0) {
    const place = `specs/${empty?.name ?? "<api>"}`;
    const which = forMock ? "" : " for a real service";
    throw new ArgumentError(
      `There is no workflow${which}. Write one at ${place}/<name>.arazzo.yaml.`,
    );
  }
  return found;
}

function filesBeside(contract: string, forMock: boolean): string[] {
  const folder = dirname(contract);
  return globSync("*.arazzo.yaml", { cwd: folder })
    .filter((file) => forMock || !basename(file).endsWith(".mock.arazzo.yaml"))
    .sort()
    .map((file) => join(folder, file));
}
