import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { BenchError } from "../bench-error.ts";

const execute = promisify(execFile);

/** The project that has the peers as its dependencies. */
export const PROJECT = fileURLToPath(new URL("../", import.meta.url));

/**
 * Installs what the project's lockfile names; nothing where that is there already.
 *
 * @throws {BenchError} when it cannot.
 */
export async function installPeers(): Promise<void> {
  // The project's own pnpm-workspace.yaml keeps it out of the repository's workspace.
  const args = ["install", "--frozen-lockfile", "--prefer-offline"];
  const options = { cwd: PROJECT };
  try {
    await execute("pnpm", args, options).catch((error: NodeJS.ErrnoException) => {
      // Whoever calls Node directly has no pnpm on the path.
      if (error.code !== "ENOENT") throw error;
      return execute("npx", ["-y", "pnpm@12", ...args], options);
    });
  } catch (error) {
    throw new BenchError(
      `What ours is compared with cannot be installed, perhaps for want of a network (${reasonOf(error)}); \`--only ours\` measures ours alone.`,
      { cause: error },
    );
  }
}

/** pnpm's own name for what went wrong. */
function reasonOf(error: unknown): string {
  const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
  const [code] = /ERR_PNPM_\w+/.exec(stderr + stdout) ?? [];
  return code ?? (error instanceof Error ? error.message.split("\n")[0] : undefined) ?? "";
}
