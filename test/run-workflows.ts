import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../scripts/workflows.ts", import.meta.url));

/** How the command ended, and what it printed on both streams. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs `pnpm workflows` in a repository, as a person would. */
export function runWorkflows(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, ...env } };
    const child = execFile(process.execPath, [program, ...args], options, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, output: stdout + stderr });
    });
  });
}
