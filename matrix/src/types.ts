import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Cell, failed, PASSED, type Section } from "./cell.ts";
import { type Compiler, compilers } from "./compilers.ts";
import { concurrently } from "./concurrently.ts";
import { type Column, COLUMNS } from "./consumers.ts";
import { everyExport } from "./every-export.ts";
import { plainEnvironment, run, words } from "./run.ts";
import type { Homes, Stage } from "./stage.ts";

const CONSUMER = fileURLToPath(new URL("../fixtures/consumer/", import.meta.url));

/** Type-checks consumers of the packages with each compiler. */
export async function checkTypes({ homes, tarballs }: Stage): Promise<Section> {
  console.log("Type-checking consumers with each TypeScript.");
  for (const home of Object.values(homes)) await cp(CONSUMER, home, { recursive: true });
  await writeFile(join(homes.peers, "every-export.ts"), everyExport(tarballs));
  const all = await compilers();
  const tried = all.flatMap((compiler) => COLUMNS.map((column) => ({ compiler, column })));
  const cells = await concurrently(tried, ({ compiler, column }) => check(homes, compiler, column));
  const rows = all.map(({ name }, row) => ({
    name,
    cells: cells.slice(row * COLUMNS.length, (row + 1) * COLUMNS.length),
  }));
  return { title: "Compiles with", columns: COLUMNS.map(({ name }) => name), rows };
}

async function check(homes: Homes, { name, program }: Compiler, column: Column): Promise<Cell> {
  for (const { files, home, options } of column.consumers) {
    const cwd = homes[home];
    const project = `tsconfig.${name}.${column.name}.json`;
    await writeFile(join(cwd, project), JSON.stringify({ compilerOptions: options, files }));
    const args = [program, "--project", project, "--pretty", "false"];
    const outcome = await run(process.execPath, args, { cwd, env: plainEnvironment() });
    if (outcome.code !== 0) return failed(firstLines(words(outcome)));
  }
  return PASSED;
}

/** One wrong type may show in hundreds of places. */
function firstLines(text: string): string {
  const lines = text.split("\n");
  const rest = lines.length > 20 ? [`… and ${lines.length - 20} more lines`] : [];
  return [...lines.slice(0, 20), ...rest].join("\n");
}
