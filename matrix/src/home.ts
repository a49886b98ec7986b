import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MatrixError } from "./matrix-error.ts";
import { run, words } from "./run.ts";

/**
 * An empty project of somebody else, into which npm installs these packages: names with versions, or tarballs.
 * No package may need an install script.
 *
 * @returns its folder.
 * @throws {MatrixError} where npm cannot.
 */
export async function makeHome(folder: string, packages: readonly string[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), `{ "private": true, "type": "module" }\n`);
  const flags = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  // Of the pnpm that runs the matrix; npm would take it for its own.
  const { npm_config_user_agent: _, ...env } = process.env;
  const outcome = await run("npm", ["install", ...flags, ...packages], { cwd: folder, env });
  if (outcome.code === 0) return folder;
  throw new MatrixError(`npm cannot install what was packed:\n${words(outcome)}`);
}
