import { existsSync } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PACKAGED, prism } from "./contenders.ts";
import type { Task } from "./contracts.ts";
import { firstCalls } from "./first-calls.ts";
import { type FirstCall, start } from "./server.ts";
import { markdown, median } from "./table.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const SOURCES = fileURLToPath(new URL("../bin/mock.ts", import.meta.url));

interface Starter {
  readonly name: string;
  readonly command: readonly string[];
  readonly calls: readonly FirstCall[];
  /** Node keeps below it what it has compiled. */
  readonly temporaryFolder: () => Promise<string>;
}

/**
 * How long it takes until all APIs of this repository have answered, beside `prism mock` with one of them: a
 * table. The runs take turns, so that a slow moment of the machine is everybody's.
 *
 * @param folder an empty one.
 */
export async function starts(folder: string, one: Task, rounds: number): Promise<string> {
  const starters = await startersOf(folder, one);
  const times = new Map<string, number[]>(starters.map(({ name }) => [name, []]));
  // The first round is not counted: it fills the caches of those that keep one.
  for (let round = 0; round <= rounds; round += 1) {
    process.stderr.write(`starts, round ${round} of ${rounds}\n`);
    for (const starter of starters) {
      const time = await startOnce(starter);
      if (round > 0) times.get(starter.name)?.push(time);
    }
  }
  return tableOf(times);
}

async function startersOf(folder: string, one: Task): Promise<Starter[]> {
  const calls = await firstCalls();
  const kept = join(folder, "kept");
  await mkdir(kept);
  const keeping = () => Promise.resolve(kept);
  const fresh = () => mkdtemp(join(folder, "fresh-"));
  const init = { method: "POST", headers: one.headers, body: JSON.stringify(one.body) };
  const peer = { command: prism(one).command, calls: [{ path: one.path, init }] };
  const packaged = { command: [PACKAGED, "--port", "PORT"], calls };
  const all = [
    { ...peer, name: "prism mock, one API", temporaryFolder: keeping },
    { ...packaged, name: "this mock, packaged, all APIs", temporaryFolder: keeping },
    { ...packaged, name: "the same, at its very first start", temporaryFolder: fresh },
    {
      name: "this mock, from sources, all APIs",
      command: [SOURCES, "--port", "PORT"],
      calls,
      temporaryFolder: keeping,
    },
  ];
  return all.filter(({ command: [file = ""] }) => existsSync(file));
}

async function startOnce({ command, calls, temporaryFolder }: Starter): Promise<number> {
  const env = { ...process.env, TMPDIR: await temporaryFolder() };
  await using server = await start(command, calls, { cwd: ROOT, env });
  return server.start;
}

/** `×` is the median of the ratios to the first one, round by round. */
function tableOf(times: ReadonlyMap<string, readonly number[]>): string {
  const [base = []] = times.values();
  const rows = [...times].map(([name, own]) => [
    name,
    median(own).toFixed(0),
    median(own.map((time, round) => time / (base[round] ?? Number.NaN))).toFixed(2),
  ]);
  return markdown(["start to first answer", "ms", "×"], rows);
}
