import { join } from "node:path";
import { MatrixError } from "./matrix-error.ts";
import { run, words } from "./run.ts";
import { tool } from "./tools.ts";

/**
 * Makes one file of a program and all that it imports, as an application's bundler does.
 *
 * @param home where the program is, and its packages.
 */
export async function bundle(home: string, program: string, output: string): Promise<void> {
  const cli = tool("rolldown", "bin/cli.mjs");
  const args = [cli, join(home, program), "--file", output, "--platform", "browser"];
  const outcome = await run(process.execPath, args, { cwd: home });
  if (outcome.code !== 0) throw new MatrixError(`${program} does not bundle:\n${words(outcome)}`);
}
