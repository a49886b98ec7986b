import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Why a project could not be installed: pnpm's own name for it, where it has one. */
export class InstallError extends Error {
  override readonly name = "InstallError";
}

/**
 * Installs a project of this repository that is apart from its workspace, with a lockfile of its own, for it has what
 * most people never need; its own pnpm-workspace.yaml keeps it apart. Nothing is done where all is there.
 *
 * @throws {InstallError} where it cannot.
 */
export async function installApart(project: string, signal?: AbortSignal): Promise<void> {
  const args = ["install", "--frozen-lockfile", "--prefer-offline"];
  const options = { cwd: project, env: { ...process.env, CI: "1", NO_COLOR: "1" }, signal };
  try {
    await execute("pnpm", args, options).catch((error: NodeJS.ErrnoException) => {
      // Whoever calls Node directly has no pnpm on the path.
      if (error.code !== "ENOENT") throw error;
      return execute("npx", ["-y", "pnpm@12", ...args], options);
    });
  } catch (cause) {
    throw new InstallError(reasonOf(cause), { cause });
  }
}

function reasonOf(error: unknown): string {
  const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
  const [code] = /ERR_PNPM_\w+/.exec(stderr + stdout) ?? [];
  return code ?? (error instanceof Error ? error.message.split("\n")[0] : undefined) ?? "";
}
