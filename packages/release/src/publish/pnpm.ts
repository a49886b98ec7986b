import { tmpdir } from "node:os";
import { run } from "../run.ts";
import { ReleaseError } from "../release-error.ts";

/**
 * With the pnpm that runs the release; whoever starts it with Node alone has none on the path.
 *
 * @throws {ReleaseError} with pnpm's own words where it fails.
 */
export async function pnpm(what: string, args: readonly string[], cwd: string): Promise<string> {
  const env = { ...process.env, CI: "1", NO_COLOR: "1" };
  // A copy of the workspace has the packages of the original, which pnpm would install anew.
  const all = ["--config.verify-deps-before-run=false", ...args];
  const { stdout, stderr, code } = await run("pnpm", all, { cwd, env }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
      // Not from there: the registry of its .npmrc need not have pnpm.
      return run("npx", ["-y", "pnpm@12", "--dir", cwd, ...all], { cwd: tmpdir(), env });
    },
  );
  if (code === 0) return stdout;
  throw new ReleaseError(`${what} failed, and nothing was published:\n${stdout}${stderr}`.trim());
}
