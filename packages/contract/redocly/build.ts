/** Part of `pnpm install`: writes Redocly into one file. Without it all works as well, and starts later. */
import { renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { oneFile, REDOCLY } from "./one-file.ts";

const file = fileURLToPath(oneFile());
rmSync(new URL("../dist", import.meta.url), { recursive: true, force: true });
try {
  // Not there where only what runs is installed.
  const { rolldown } = await import("rolldown");
  await using bundle = await rolldown({
    input: REDOCLY,
    cwd: import.meta.dirname,
    platform: "node",
  });
  await bundle.write({
    file: `${file}.part`,
    codeSplitting: false,
    // Names stay, for its messages and for who reads a stack.
    minify: { compress: false, mangle: false },
  });
  // Whole or not there: somebody may be generating meanwhile.
  renameSync(`${file}.part`, file);
} catch (error) {
  console.warn(`Redocly stays in files of its own, and starts later: ${String(error)}`);
}
