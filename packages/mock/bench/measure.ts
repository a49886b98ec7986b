import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import type { Contender } from "./contenders.ts";
import { type Call, load } from "./load.ts";
import { type Server, start } from "./server.ts";

/** What one run of one server gave. */
export interface Run {
  /** Milliseconds from the start of the process to its first answer. */
  readonly start: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** MiB after the run, all that the process holds. */
  readonly memory: number;
  /** Microseconds that the server computes for a request, where the system tells. */
  readonly cpu: number;
}

function startOf(contender: Contender): Promise<Server> {
  const { headers, body } = contender.task;
  const init = { method: "POST", headers, body: JSON.stringify(body) };
  return start(contender.command, [{ path: pathOf(contender), init }]);
}

function pathOf({ task, basePath = "" }: Contender): string {
  return `${basePath}${task.path}`;
}

function callOf(contender: Contender, { origin }: Server): Call {
  const { headers, body } = contender.task;
  return { url: origin + pathOf(contender), headers, body };
}

/** Starts a server and ends it. */
export async function startOnce(contender: Contender): Promise<void> {
  await using _ = await startOf(contender);
}

/** Starts a server, warms it up, loads it, and ends it. */
export async function measure(contender: Contender, seconds: number): Promise<Run> {
  await using server = await startOf(contender);
  const call = callOf(contender, server);
  const warm = await warmUp(call);
  const before = await cpuOf(server);
  const result = await load(call, warm * seconds);
  const cpu = (await cpuOf(server)) - before;
  return {
    ...result,
    start: server.start,
    memory: await memoryOf(server),
    cpu: cpu / result.requests,
  };
}

/** Until the engine has compiled what it will compile. Returns how many requests a second were reached. */
async function warmUp(call: Call): Promise<number> {
  let { perSecond } = await load(call, 1_000);
  for (const least of [2_000, 3_000, 4_000]) {
    ({ perSecond } = await load(call, Math.max(perSecond / 2, least)));
  }
  return perSecond;
}

/** Sends so many requests, and tells what the process holds then. */
export async function memoryAfter(contender: Contender, requests: number): Promise<number> {
  await using server = await startOf(contender);
  const call = callOf(contender, server);
  const step = 50_000;
  for (let sent = 0; sent < requests; sent += step) {
    await load(call, Math.min(step, requests - sent));
  }
  // Awaited here: the server ends with this block.
  return await memoryOf(server);
}

async function memoryOf({ process }: Server): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(process.pid)]);
  const held = Number(stdout) / 1024;
  if (held > 0) return held;
  throw new Error("The server ended before its memory was measured.");
}

/** Microseconds, from Linux's clock ticks of 10 ms; NaN elsewhere. */
async function cpuOf({ process }: Server): Promise<number> {
  const stat = await readFile(`/proc/${process.pid}/stat`, "utf8").catch(() => "");
  const [, user, system] = /\) (?:\S+ ){11}(\d+) (\d+)/.exec(stat) ?? [];
  return (Number(user) + Number(system)) * 10_000;
}
