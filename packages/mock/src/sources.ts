import { stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CONTRACT_FILES, type ContractSource, findContracts } from "@handshake/contract";
import { StartError } from "./start-error.ts";

/**
 * The contracts to serve.
 *
 * @param contracts files, or folders that hold one; left out, every contract below `./specs`.
 * @throws {StartError} where there is none.
 */
export async function contractSources(
  contracts: readonly (string | URL)[] | undefined,
): Promise<ContractSource[]> {
  const sources =
    contracts === undefined
      ? await findContracts(process.cwd())
      : await Promise.all(contracts.map((contract) => sourceOf(contract)));
  if (sources.length > 0) return sources;
  throw new StartError("There is no contract to serve. Put one at specs/<api>/openapi.yaml.");
}

async function sourceOf(contract: string | URL): Promise<ContractSource> {
  const path = resolve(contract instanceof URL ? fileURLToPath(contract) : contract);
  const found = await kindOf(path);
  if (found === "file") return { name: nameOf(path), file: path };
  const shown = relative(process.cwd(), path) || path;
  if (found === undefined) throw new StartError(`There is no file or folder ${shown}.`);
  const files = await Promise.all(
    CONTRACT_FILES.map(async (name) => ((await kindOf(join(path, name))) ? name : [])),
  );
  const [first] = files.flat();
  if (first !== undefined) return { name: basename(path), file: join(path, first) };
  throw new StartError(`The folder ${shown} holds no contract (${CONTRACT_FILES.join(", ")}).`);
}

function nameOf(file: string): string {
  const isNamed = CONTRACT_FILES.includes(basename(file));
  return isNamed ? basename(dirname(file)) : basename(file).replace(/\.[^.]+$/, "");
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return undefined;
  }
}
