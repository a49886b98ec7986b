import { commandLine, versionOf } from "./command-line.ts";
import type { Runtime } from "./runtime.ts";

export async function bun(program: string): Promise<Runtime> {
  return commandLine({
    name: `Bun ${await versionOf(program)}`,
    program,
    // What is not installed is not there: Bun would fetch it.
    flags: () => ["--no-install"],
    isWithoutEval: false,
    canRequire: true,
  });
}
