import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { run } from "../run.ts";

/** An error of the compiler, by the file's path from the folder that was compiled. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  /** `TS2322` */
  readonly code: string;
  /** The first line, and those below it, which go from the whole to the part. */
  readonly messages: readonly string[];
}

const PACKAGE = createRequire(import.meta.url).resolve("typescript/package.json");
const BIN = join(dirname(PACKAGE), "bin/tsc");

/** Type checks a folder that has a tsconfig.json. */
export async function compile(folder: string): Promise<Diagnostic[]> {
  const args = [BIN, "-p", folder, "--pretty", "false"];
  const { stdout } = await run(process.execPath, args, { cwd: folder });
  const diagnostics: (Diagnostic & { messages: string[] })[] = [];
  for (const line of stdout.split("\n")) {
    const [, file = "", row = "", code = "", message = ""] = HEADING.exec(line) ?? [];
    if (file !== "")
      diagnostics.push({ file, line: Number(row), code, messages: [shortened(message)] });
    else if (line.startsWith(" ")) diagnostics.at(-1)?.messages.push(shortened(line.trim()));
  }
  return diagnostics;
}

const HEADING = /^(\S.*?)\((\d+),\d+\): error (TS\d+): (.*)$/;

/** A type may be as long as the API; its beginning does. */
function shortened(message: string): string {
  return message.replaceAll(/'([^']{90})[^']{10,}'/g, "'$1…'");
}
