import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "../bundle.ts";
import type { Cell } from "../cell.ts";
import { cellOf } from "../report.ts";
import { DEADLINE } from "../run.ts";
import { Started } from "../started.ts";
import { versionOf } from "./command-line.ts";
import type { Runtime, Setting } from "./runtime.ts";

export async function workerd(program: string): Promise<Runtime> {
  return {
    name: `workerd ${await versionOf(program)}`,
    ways: { bundle: (setting) => askWorker(program, setting) },
  };
}

async function askWorker(program: string, { home, folder, mock }: Setting): Promise<Cell> {
  const place = join(folder, "workerd");
  await mkdir(place, { recursive: true });
  await bundle(home, "worker.js", join(place, "worker.js"));
  await copyFile(join(home, "worker.capnp"), join(place, "worker.capnp"));
  // It tells on a descriptor of its own which port it got.
  await using worker = new Started(program, ["serve", "worker.capnp", "--control-fd=3"], place, 1);
  const [, port] = await worker.until(/"event":"listen".*"port":(\d+)/);
  const query = new URLSearchParams({ mock: mock.url });
  const response = await fetch(`http://127.0.0.1:${port}/?${query}`, {
    signal: AbortSignal.timeout(DEADLINE),
  });
  return cellOf(response.ok ? await response.text() : worker.printed);
}
