import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { createInterface } from "node:readline";
import { median } from "../statistics.ts";
import { fixed, table } from "../table.ts";
import { LOG_INS } from "./log-ins.ts";
import { GENERATOR, Repository } from "./repository.ts";

/** From a save to the line that says that the files are written, in a process that watches. */
export async function watch(quick: boolean): Promise<string> {
  using repository = new Repository();
  const names = repository.addCopies(2, LOG_INS);
  await repository.measure();
  const child = spawn(process.execPath, [GENERATOR, "--watch"], {
    cwd: repository.root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const until = async (words: string): Promise<void> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done || String(value).includes(words)) return;
    }
  };
  try {
    await until("Watching.");
    // A person reads what was told, and edits a line.
    await setTimeout(3_000);
    const rows: string[][] = [];
    for (const name of names) {
      const times: number[] = [];
      for (let round = 0; round < (quick ? 4 : 22); round += 1) {
        const start = performance.now();
        repository.change(name);
        await until("changed in");
        times.push(performance.now() - start);
      }
      const [first = Number.NaN, ...rest] = times;
      rows.push([name, fixed(first, 0), fixed(median(rest), 0)]);
    }
    return table(["", "first save, ms", "later saves, ms"], rows);
  } finally {
    const closed = once(child, "close");
    child.kill("SIGINT");
    await closed;
  }
}
