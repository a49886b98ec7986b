import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { BenchError } from "../bench-error.ts";

export interface Measured {
  /** Milliseconds from the start of the process to its end. */
  readonly time: number;
  /** Most memory that it had, in megabytes; NaN where that is not known. */
  readonly memory: number;
}

/** Runs a program of Node's to its end, in a process of its own. @throws {BenchError} where it fails. */
export async function measure(cwd: string, ...args: readonly string[]): Promise<Measured> {
  const file = join(cwd, ".peak");
  const env = { ...process.env, PEAK: file, NO_COLOR: "1" };
  const start = performance.now();
  await promisify(execFile)(process.execPath, ["--import", TELL_PEAK, ...args], {
    cwd,
    env,
    maxBuffer: 2 ** 28,
  }).catch((error: { readonly stderr?: string; readonly stdout?: string }) => {
    const said = error.stderr?.trim() || error.stdout?.trim() || String(error);
    throw new BenchError(`\`node ${args.join(" ")}\` failed: ${said}`, { cause: error });
  });
  const time = performance.now() - start;
  // Where Node gave its place to another program, nothing was left.
  const memory = Number(await readFile(file, "utf8").catch(() => Number.NaN)) / 1024;
  await rm(file, { force: true });
  return { time, memory };
}

/** A module that leaves what the process tells of itself at its end, in kilobytes. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  'import { writeFileSync } from "node:fs"; import { isMainThread } from "node:worker_threads";' +
    'if (isMainThread) process.on("exit", () => writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)));',
)}`;

/** Milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
