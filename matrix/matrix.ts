/**
 * `pnpm matrix [runs] [types] [packages]`: packs what is published, installs it outside of the workspace, and tells
 * where it runs, under which TypeScript it compiles, and whether the tarballs are in order.
 *
 *     packages/* ─ pack ─ tarballs ─┬─ npm install ─┬─ a program in each runtime, against the packed mock
 *                                   │               └─ a consumer under each TypeScript
 *                                   └─ publint, attw, our own laws
 */
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isFailed, type Section } from "./src/cell.ts";
import { MatrixError } from "./src/matrix-error.ts";
import { checkPackages } from "./src/packages.ts";
import { checkRuns } from "./src/runs.ts";
import { prepare, type Stage } from "./src/stage.ts";
import { stopped } from "./src/stop.ts";
import { printMatrix } from "./src/table.ts";
import { installTools } from "./src/tools.ts";
import { checkTypes } from "./src/types.ts";

type Part = (stage: Stage) => Promise<Section>;

const PARTS = new Map<string, Part>([
  ["runs", checkRuns],
  ["types", checkTypes],
  ["packages", checkPackages],
]);

/** Those that a person asks for, else all of them. */
function choose(names: readonly string[]): Part[] {
  const unknown = names.find((name) => !PARTS.has(name));
  if (unknown !== undefined) {
    const known = [...PARTS.keys()].join(", ");
    throw new MatrixError(`The matrix has no part "${unknown}". It has: ${known}.`);
  }
  return [...PARTS].flatMap(([name, part]) =>
    names.length === 0 || names.includes(name) ? part : [],
  );
}

async function main(): Promise<void> {
  const chosen = choose(process.argv.slice(2));
  await installTools();
  await using folder = await mkdtempDisposable(join(tmpdir(), "handshake-matrix-"));
  const stage = await prepare(folder.path);
  const sections: Section[] = [];
  for (const part of chosen) sections.push(await part(stage));
  console.log(`\n${printMatrix(sections)}`);
  const cells = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  if (cells.some(isFailed)) process.exitCode = 1;
}

await main().catch((error: unknown) => {
  process.exitCode = stopped.aborted ? 130 : 1;
  if (stopped.aborted) return;
  if (!(error instanceof MatrixError)) throw error;
  console.error(error.message);
});
