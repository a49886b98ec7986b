import { plainEnvironment, run } from "../run.ts";
import { commandLine, versionOf } from "./command-line.ts";
import type { Runtime } from "./runtime.ts";

/** It makes no code from text, as where a policy forbids it. */
const FLAGS = ["--disallow-code-generation-from-strings"];

export async function node(program: string): Promise<Runtime> {
  return commandLine({
    name: `Node.js ${await versionOf(program)}`,
    program,
    flags: () => FLAGS,
    isWithoutEval: true,
    canRequire: await canRequireModules(program),
  });
}

/** Not before 20.19 and 22.12. */
async function canRequireModules(program: string): Promise<boolean> {
  const args = ["--print", "process.features.require_module === true"];
  const { stdout } = await run(program, args, { cwd: ".", env: plainEnvironment() });
  return stdout.trim() === "true";
}
