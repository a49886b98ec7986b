import { type Cell, EMPTY, failed } from "../cell.ts";
import { cellOf } from "../report.ts";
import { DEADLINE, plainEnvironment, run, words } from "../run.ts";
import type { Runtime, Setting } from "./runtime.ts";

/** A runtime that runs a file, and gives its output. */
export interface CommandLine {
  readonly name: string;
  readonly program: string;
  /** What stands before the file. */
  readonly flags: (setting: Setting) => readonly string[];
  readonly env?: (setting: Setting) => Readonly<Record<string, string>>;
  /** Whether the flags forbid to make code from text. */
  readonly isWithoutEval: boolean;
  readonly canRequire: boolean;
}

export function commandLine(runtime: CommandLine): Runtime {
  return {
    name: runtime.name,
    ways: {
      import: (setting) => runFile(runtime, "import.js", setting),
      require: (setting) =>
        runtime.canRequire ? runFile(runtime, "require.cjs", setting) : Promise.resolve(EMPTY),
    },
  };
}

async function runFile(runtime: CommandLine, file: string, setting: Setting): Promise<Cell> {
  const flags = runtime.isWithoutEval ? ["without-eval"] : [];
  const args = [...runtime.flags(setting), file, setting.mock.url, ...flags];
  const env = plainEnvironment(runtime.env?.(setting));
  const options = { cwd: setting.home, env, timeout: DEADLINE };
  const outcome = await run(runtime.program, args, options);
  return outcome.code === 0 ? cellOf(outcome.stdout) : failed(faultIn(words(outcome)));
}

/** Without the lines of the runtime's own code, which differ from one version to the next. */
function faultIn(text: string): string {
  const lines = text.split("\n").filter((line) => !/node:internal|^Node\.js v/.test(line));
  const first = lines.findIndex((line) => /Error\b/.test(line));
  return lines.slice(Math.max(first, 0)).join("\n");
}

/** What the program prints for `--version`, without what is around the numbers; workerd has a date. */
export async function versionOf(program: string): Promise<string> {
  const outcome = await run(program, ["--version"], { cwd: ".", env: plainEnvironment() });
  return /\d+(?:[.-]\d+)+/.exec(outcome.stdout)?.[0] ?? words(outcome);
}
