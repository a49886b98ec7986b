import { join } from "node:path";
import { commandLine, versionOf } from "./command-line.ts";
import type { Runtime } from "./runtime.ts";

export async function deno(program: string): Promise<Runtime> {
  return commandLine({
    name: `Deno ${await versionOf(program)}`,
    program,
    // To reach the mock and to read its own files is all that it is allowed.
    flags: ({ home, mock }) => [
      "run",
      "--no-prompt",
      "--no-remote",
      `--allow-net=${new URL(mock.url).host}`,
      `--allow-read=${home}`,
      "--v8-flags=--disallow-code-generation-from-strings",
    ],
    env: ({ folder }) => ({ DENO_DIR: join(folder, "deno"), DENO_NO_UPDATE_CHECK: "1" }),
    isWithoutEval: true,
    canRequire: true,
  });
}
