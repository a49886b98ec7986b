import { fileURLToPath } from "node:url";
import { run } from "../src/run.ts";

const BIN = fileURLToPath(new URL("../bin/diff.ts", import.meta.url));
const CASES_FOLDER = fileURLToPath(new URL("fixtures/cases", import.meta.url));

/** Runs the command line as a person would. */
export function diff(...args: string[]) {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
  return run(process.execPath, [BIN, ...args], { cwd: CASES_FOLDER, env });
}

/** Both documents of a case, as flags. */
export function documents(name: string): string[] {
  return ["--base", `${name}/base.yaml`, "--revision", `${name}/revision.yaml`];
}
