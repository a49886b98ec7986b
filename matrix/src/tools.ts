import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MatrixError } from "./matrix-error.ts";
import { pnpm } from "./pnpm.ts";
import { words } from "./run.ts";

const PROJECT = fileURLToPath(new URL("../", import.meta.url));
const MODULES = join(PROJECT, "node_modules");

/** A file of a package that only the matrix has. */
export function tool(...path: readonly string[]): string {
  return join(MODULES, ...path);
}

export function isInstalled(file: string): boolean {
  return existsSync(file);
}

/**
 * Installs the runtimes and compilers, which are no part of the workspace: who starts the mock needs no Bun.
 *
 * @throws {MatrixError} where that cannot be done.
 */
export async function installTools(): Promise<void> {
  console.log("Installing the runtimes and compilers of the matrix, which is a download at first.");
  const outcome = await pnpm(["install", "--ignore-workspace", "--frozen-lockfile"], PROJECT);
  if (outcome.code === 0) return;
  const text = words(outcome);
  const reason = text.split("\n").find((line) => line.includes("ERR"));
  throw new MatrixError(
    `The runtimes of the matrix could not be installed into matrix/node_modules: ${reason?.trim() ?? text}`,
  );
}
