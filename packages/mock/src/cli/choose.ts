import { existsSync } from "node:fs";
import { ContractError, scanContracts } from "@handshake/contract";
import { StartError } from "../start-error.ts";

/**
 * The contract files that names stand for: a folder below `specs`, or a path.
 *
 * @throws {StartError} for a name that is neither.
 * @throws {ContractError} where all are asked for and one is at fault.
 */
export async function chooseContracts(root: string, names: readonly string[]): Promise<string[]> {
  const { contracts, problems } = await scanContracts(root);
  if (names.length === 0) {
    if (problems.length > 0) throw new ContractError(problems);
    return contracts.map(({ file }) => file);
  }
  return names.map((name) => {
    const known = contracts.find((contract) => contract.name === name);
    if (known) return known.file;
    if (existsSync(name)) return name;
    const list = contracts.map((contract) => contract.name).join(", ") || "none";
    throw new StartError(
      `There is no API "${name}". Known: ${list}. A path to a contract works too.`,
    );
  });
}
