import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { InstallError, installApart } from "../../scripts/install-apart.ts";
import { MatrixError } from "./matrix-error.ts";
import { stopped } from "./stop.ts";

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
  await installApart(PROJECT, stopped).catch((error: unknown) => {
    if (!(error instanceof InstallError)) throw error;
    throw new MatrixError(
      `The runtimes of the matrix cannot be installed into matrix/node_modules, perhaps for want of a network (${error.message}).`,
      { cause: error },
    );
  });
}
