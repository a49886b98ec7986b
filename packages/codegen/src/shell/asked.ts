import { relative } from "node:path";
import type { Problem } from "@handshake/contract";
import { type ContractSource, scanContracts } from "@handshake/contract/find";
import { UsageError } from "./layout.ts";

/** What a run is about. */
export interface Asked {
  readonly contracts: readonly ContractSource[];
  /** Names of packages whose contract is gone. */
  readonly gone: readonly string[];
  /** Folders under `specs/` that hold no contract, or two. */
  readonly problems: readonly Problem[];
}

/**
 * @param names all when there is none
 * @param generated names of the packages that there are
 * @throws {UsageError} for a name that is no contract's and no package's.
 */
export async function askedFor(
  root: string,
  names: readonly string[],
  generated: readonly string[],
): Promise<Asked> {
  const { contracts, problems } = await scanContracts(root);
  const folders = problems.map(({ file }) => relative(`${root}/specs`, file));
  const known = new Set([...contracts.map(({ name }) => name), ...folders]);
  refuseUnknown(names, [...new Set([...known, ...generated])].sort());
  const isAsked = (name: string): boolean => names.length === 0 || names.includes(name);
  return {
    contracts: contracts.filter(({ name }) => isAsked(name)),
    gone: generated.filter((name) => !known.has(name) && isAsked(name)),
    problems: problems.filter((_, index) => isAsked(folders[index] ?? "")),
  };
}

function refuseUnknown(names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const list = known.length === 0 ? "There are none yet." : `There are: ${known.join(", ")}.`;
  throw new UsageError(`There is no contract "${unknown}". ${list}`);
}
