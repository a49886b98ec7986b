import { type Outcome, run } from "./run.ts";

/** With the pnpm that runs the matrix; whoever starts it with Node alone has none on the path. */
export async function pnpm(args: readonly string[], cwd: string): Promise<Outcome> {
  const env = { ...process.env, CI: "1", NO_COLOR: "1" };
  return run("pnpm", args, { cwd, env }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return run("npx", ["-y", "pnpm@12", ...args], { cwd, env });
  });
}
