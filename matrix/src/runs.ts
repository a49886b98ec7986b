import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Cell, EMPTY, failed, type Row, type Section } from "./cell.ts";
import { Mock } from "./mock.ts";
import { type Candidate, candidates } from "./runtimes/candidates.ts";
import { type Runtime, type Setting, type Way, WAYS } from "./runtimes/runtime.ts";
import type { Stage } from "./stage.ts";
import { stopped } from "./stop.ts";

const PROGRAMS = fileURLToPath(new URL("../fixtures/programs/", import.meta.url));

/** Logs in to the packed mock from each runtime, in each way that it has to load the packages. */
export async function checkRuns({ homes, clients, folder }: Stage): Promise<Section> {
  console.log("Logging in to the mock from each runtime.");
  const home = homes.clients;
  await cp(PROGRAMS, home, { recursive: true });
  const place = join(folder, "runs");
  await mkdir(place);
  await using mock = await Mock.start(homes.mock, clients);
  const rows: Row[] = [];
  // One after the other: the mock counts wrong passwords, whoever sends them.
  for (const candidate of candidates()) {
    rows.push(...(await rowsFor(candidate, { home, folder: place, clients, mock })));
  }
  return { title: "Runs on", columns: WAYS, rows };
}

async function rowsFor({ name, runtimes }: Candidate, setting: Setting): Promise<Row[]> {
  const loaded = typeof runtimes === "function" ? await runtimes().catch(cellOfError) : runtimes;
  if ("verdict" in loaded) return [{ name, cells: WAYS.map(() => loaded) }];
  const rows: Row[] = [];
  for (const runtime of loaded) {
    const cells: Cell[] = [];
    for (const way of WAYS) cells.push(await tryOut(runtime, way, setting).catch(cellOfError));
    rows.push({ name: runtime.name, cells });
  }
  return rows;
}

async function tryOut({ ways }: Runtime, way: Way, setting: Setting): Promise<Cell> {
  await setting.mock.reset();
  return ways[way]?.(setting) ?? EMPTY;
}

function cellOfError(error: unknown): Cell {
  if (stopped.aborted) throw error;
  return failed(error instanceof Error ? error.message : String(error));
}
