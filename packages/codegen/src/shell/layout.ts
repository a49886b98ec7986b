import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PackageDefaults, Peers } from "../generate-client.ts";

/** Where things are in the repository. */
export const CLIENTS = "packages/clients";
export const GEN = "gen";
/** A client package is one whose `gen/` holds this file; no list says which there are. */
export const BUNDLE = "openapi.json";
/** Beside a contract: when the mock gives which of its examples. In `gen/` its copy. */
export const SCENARIOS = "mock.yaml";
/** A person's file but for one block, and only while that person leaves its marks there. */
export const README = "README.md";

/** The user asked for something that cannot be done; the message is one sentence for him. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  /** What `parseArgs` found wrong with a command line: its first sentence, and where the flags are told. */
  static ofFlags(error: unknown, command: string): UsageError {
    const [sentence = ""] = (error instanceof Error ? error.message : String(error)).split(". ");
    return new UsageError(`${sentence.replace(/\.$/, "")}. See ${command} --help.`);
  }
}

/** The nearest folder upwards that is a pnpm workspace. @throws {UsageError} when there is none. */
export function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (readText(join(folder, "pnpm-workspace.yaml")) !== undefined) return folder;
    if (folder === dirname(folder)) {
      throw new UsageError(`${from} is not inside the repository: no pnpm-workspace.yaml upwards.`);
    }
  }
}

/** Names of the client packages that were generated, whether or not their contract still exists. */
export function generatedPackages(root: string): string[] {
  try {
    return (
      readdirSync(join(root, CLIENTS))
        // Not what another process has written beside them, and not put in its place yet.
        .filter((name) => !name.startsWith("."))
        .filter((name) => existsSync(join(root, CLIENTS, name, GEN, BUNDLE)))
        .sort()
    );
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** @throws {UsageError} when the repository has no runtime. */
export function packageDefaults(root: string): PackageDefaults {
  const file = "packages/runtime/package.json";
  const text = readText(join(root, file));
  if (text === undefined) throw new UsageError(`${root} has no ${file}, which every client needs.`);
  const { name, ...rest } = JSON.parse(text) as PackageDefaults & Partial<Peers> & { name: string };
  const { license, engines, scripts, peerDependencies, peerDependenciesMeta } = rest;
  return {
    scope: dirname(name),
    license,
    engines,
    ...(scripts && { scripts }),
    ...(peerDependencies &&
      peerDependenciesMeta && { peers: { peerDependencies, peerDependenciesMeta } }),
  };
}

export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

export function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR";
}
