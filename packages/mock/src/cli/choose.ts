import { ContractError, type ContractSource, scanContracts } from "@handshake/contract";
import { contractIn, kindOf, locateContract } from "../sources.ts";
import { StartError } from "../start-error.ts";

/**
 * The contracts that a person asks for: a URL, a path, a folder's name below `specs`, or a client package.
 *
 * @param folder where `specs` lies, and where packages are looked up.
 * @throws {StartError} for what is none of them.
 * @throws {ContractError} where all are asked for and one is at fault.
 */
export async function chooseContracts(
  folder: string,
  asked: readonly string[],
): Promise<ContractSource[]> {
  if (asked.length === 0) return everyContract(folder);
  const chosen: ContractSource[] = [];
  // One after the other: of several slips the first is told, and npm runs once at a time.
  for (const each of asked) chosen.push(await choose(folder, each));
  return chosen;
}

async function choose(folder: string, asked: string): Promise<ContractSource> {
  // What fetches is loaded where something has to be fetched: most starts read a folder.
  if (isWebAddress(asked)) return (await import("./download.ts")).downloadContract(asked);
  const { contracts } = await scanContracts(folder);
  const known = contracts.find(({ name }) => name === asked);
  if (known) return known;
  if ((await kindOf(asked)) !== undefined) return locateContract(asked);
  const { clientContract, parsePackage } = await import("./client-package.ts");
  const reference = parsePackage(asked);
  const found = reference && (await clientContract(folder, reference));
  if (found) return found;
  const list = contracts.map(({ name }) => name).join(", ") || "none";
  throw new StartError(
    `There is no API "${asked}". Known below specs/: ${list}. A path, a URL, or the name of a client package works too.`,
  );
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

async function everyContract(folder: string): Promise<ContractSource[]> {
  const { contracts, problems } = await scanContracts(folder);
  if (problems.length > 0) throw new ContractError(problems);
  if (contracts.length > 0) return contracts;
  const here = await contractIn(folder);
  if (here !== undefined) return [await locateContract(here)];
  throw new StartError(
    "There is no contract here: neither specs/<api>/openapi.yaml nor openapi.{yaml,yml,json}. Name one: a file, a folder, a URL, or a client package such as @scope/name.",
  );
}
