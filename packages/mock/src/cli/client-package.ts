import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  type ContractSource,
  downloadPackage,
  PackageError,
  type PackageReference,
} from "@handshake/contract";
import { contractIn, kindOf } from "../sources.ts";
import { StartError } from "../start-error.ts";

const PACKAGE = /^((?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*)(?:@([\w.+-]+))?$/;

/** `undefined` for what cannot be a package's name. */
export function parsePackage(text: string): PackageReference | undefined {
  const [, name, version] = PACKAGE.exec(text) ?? [];
  if (name === undefined) return undefined;
  return { name, ...(version !== undefined && { version }) };
}

/**
 * The contract inside a client package: of the one that is installed, else of one from the registry.
 *
 * @param folder where the way up through `node_modules` begins.
 * @returns `undefined` for a name that is not installed and is no scoped package's: it is more likely
 * a slip, and nothing is fetched for it.
 * @throws {StartError} for a package that cannot be had, or that holds no contract.
 */
export async function clientContract(
  folder: string,
  reference: PackageReference,
): Promise<ContractSource | undefined> {
  const { name, version } = reference;
  const installed = version === undefined ? await installedIn(folder, name) : undefined;
  if (installed !== undefined) return contractOf(installed, name);
  if (!name.startsWith("@") && version === undefined) return undefined;
  return contractOf(await downloaded(reference, folder), name);
}

async function downloaded(reference: PackageReference, folder: string): Promise<string> {
  try {
    return await downloadPackage(reference, folder);
  } catch (error) {
    throw error instanceof PackageError ? new StartError(error.message) : error;
  }
}

async function installedIn(from: string, name: string): Promise<string | undefined> {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = join(folder, "node_modules", name);
    if ((await kindOf(join(place, "package.json"))) === "file") return place;
    if (folder === dirname(folder)) return undefined;
  }
}

async function contractOf(folder: string, name: string): Promise<ContractSource> {
  const text = await readFile(join(folder, "package.json"), "utf8");
  const exported = exportOf(JSON.parse(text), "./openapi.json");
  const named = exported === undefined ? undefined : join(folder, exported);
  const isThere = named !== undefined && (await kindOf(named)) === "file";
  const file = isThere ? named : await contractIn(folder);
  // The name without its scope, as the contract's own folder is called.
  if (file !== undefined) return { name: name.replace(/^.*\//, ""), file };
  throw new StartError(
    `The package ${name} holds no contract: it exports no ./openapi.json. Is it a client package?`,
  );
}

/** A file that a package exports, without conditions. */
function exportOf(manifest: unknown, path: string): string | undefined {
  const exports: unknown = Reflect.get(Object(manifest), "exports");
  const target: unknown = Reflect.get(Object(exports), path);
  return typeof target === "string" ? target : undefined;
}
