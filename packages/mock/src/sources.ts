import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CONTRACT_FILES, type ContractSource, findContracts } from "@handshake/contract";
import { StartError } from "./start-error.ts";

/** A contract under a name of its own, perhaps below a path of its own. */
export interface NamedContract {
  readonly name: string;
  /** The contract's file. */
  readonly file: string | URL;
  /** A path that all of the API's base paths are put below, without trailing slash. */
  readonly prefix?: string;
}

/** A contract's file, or the folder that holds it. */
export type ContractPlace = string | URL | NamedContract;

export interface MockSource extends ContractSource {
  readonly prefix?: string;
}

/**
 * The contracts to serve.
 *
 * @param contracts left out, every contract below `./specs`.
 * @throws {StartError} where there is none.
 */
export async function contractSources(
  contracts: readonly ContractPlace[] | undefined,
): Promise<MockSource[]> {
  const sources =
    contracts === undefined
      ? await findContracts(process.cwd())
      : await Promise.all(contracts.map((contract) => sourceOf(contract)));
  if (sources.length > 0) return sources;
  throw new StartError("There is no contract to serve. Put one at specs/<api>/openapi.yaml.");
}

async function sourceOf(contract: ContractPlace): Promise<MockSource> {
  if (typeof contract === "string" || contract instanceof URL) return locateContract(contract);
  const { file } = await locateContract(contract.file);
  return { ...contract, file };
}

/** @throws {StartError} where there is no such file, or the folder holds no contract. */
export async function locateContract(place: string | URL): Promise<ContractSource> {
  const path = resolve(place instanceof URL ? fileURLToPath(place) : place);
  const found = await kindOf(path);
  if (found === "file") return { name: nameOf(path), file: path };
  const shown = relative(process.cwd(), path) || path;
  if (found === undefined) {
    throw new StartError(`There is no file or folder ${shown}.${remedyFor(String(place))}`);
  }
  const file = await contractIn(path);
  if (file !== undefined) return { name: basename(path), file };
  throw new StartError(
    `The folder ${shown} holds no contract (${CONTRACT_FILES.join(", ")}).${await below(path)}`,
  );
}

/** In code a contract is a file: what the command line takes as well has another way here. */
function remedyFor(place: string): string {
  if (/^@[\w.-]+\/[\w.-]+$/.test(place)) {
    return ` For a client package, give new URL(import.meta.resolve("${place}/openapi.json")).`;
  }
  return /^https?:/.test(place) ? " A contract from the web is for the command line alone." : "";
}

/** The contract that lies in a folder itself. */
export async function contractIn(folder: string): Promise<string | undefined> {
  const files = CONTRACT_FILES.map((name) => join(folder, name));
  const kinds = await Promise.all(files.map(kindOf));
  return files.find((_, index) => kinds[index] === "file");
}

/** Of folders that lie in this one and hold a contract, which to name. */
async function below(folder: string): Promise<string> {
  const places = await readdir(folder, { withFileTypes: true });
  const inside = places.filter((place) => place.isDirectory() && !place.name.startsWith("."));
  const held = await Promise.all(inside.map(({ name }) => contractIn(join(folder, name))));
  const files = held.filter((file) => file !== undefined).slice(0, 5);
  if (files.length === 0) return "";
  const named = files.map((file) => relative(process.cwd(), dirname(file))).sort();
  return ` Name what lies in it: ${named.join(" ")}`;
}

function nameOf(file: string): string {
  const isNamed = CONTRACT_FILES.includes(basename(file));
  return isNamed ? basename(dirname(file)) : basename(file).replace(/\.[^.]+$/, "");
}

export async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return undefined;
  }
}
