import { appendFile, cp, mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Faults } from "./faults.ts";
import { load } from "./load.ts";
import { reloads } from "./reloads.ts";
import { type Memory, type ServedMock, startServed } from "./served-mock.ts";
import { broken, hostile } from "./unfriendly.ts";

const LIBRARY = fileURLToPath(new URL("../../test/fixtures/library", import.meta.url));
/** So that every log-in has something to remember. */
const TOKENS = `
tokens:
  member: { issued: { login: $response.body#/token }, lifetime: 30m }
`;
const MEGABYTE = 1024 * 1024;
/** Seconds. A shorter run is over before journal and tokens have reached their bounds. */
const SHORTEST = 120;
/** What the heap may differ by, under full load, from one moment to another. */
const MOST_GROWTH = 12 * MEGABYTE;

export interface SoakOptions {
  readonly seconds: number;
  readonly connections: number;
  readonly tell: (line: string) => void;
}

export interface Soaked {
  readonly seconds: number;
  readonly requests: number;
  /** Milliseconds. */
  readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
  /** Milliseconds from a save to its first answer. */
  readonly reloads: readonly number[];
  readonly hostile: number;
  readonly broken: number;
  /** At equal distances, the first one when all is warm. */
  readonly memory: readonly Memory[];
  /** Sockets when everybody has gone. */
  readonly left: Memory;
  /** What went wrong. */
  readonly faults: readonly string[];
}

/** Full load with reloads, broken answers and bad input in between. */
export async function soak({ seconds, connections, tell }: SoakOptions): Promise<Soaked> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "soak-"));
  const library = join(folder.path, "library");
  await cp(LIBRARY, library, { recursive: true });
  await appendFile(join(library, "mock.yaml"), TOKENS);
  const faults = new Faults();
  const mock = await startServed(library);
  const ended = new AbortController();
  const over = ended.signal;
  const everything = Promise.all([
    load(mock.port, connections, over, faults),
    reloads(mock, library, over, faults),
    hostile(mock.port, over, faults),
    broken(mock.port, over, faults),
  ]);
  everything.catch(() => {});
  const memory = await watchMemory(mock, seconds, tell);
  ended.abort();
  const [{ requests, times }, reloadTimes, sent, brokenCount] = await everything;
  const left = await quiet(mock);
  await mock[Symbol.asyncDispose]();
  mock.failures.forEach((failure) => faults.add(failure));
  if (seconds >= SHORTEST && growth(memory) > MOST_GROWTH) faults.add("The heap has grown.");
  const ms = (percentile: number): number => times.percentile(percentile) / 1e6;
  return {
    seconds,
    requests,
    latency: { p50: ms(50), p99: ms(99), max: times.max / 1e6 },
    reloads: reloadTimes,
    hostile: sent,
    broken: brokenCount,
    memory,
    left,
    faults: faults.list(),
  };
}

/** Eleven looks: the first after a tenth of the time, when all is warm. */
async function watchMemory(
  mock: ServedMock,
  seconds: number,
  tell: (line: string) => void,
): Promise<Memory[]> {
  const memory: Memory[] = [];
  for (let look = 0; look <= 10; look += 1) {
    await sleep((seconds * 1_000) / 11);
    const now = await mock.measure();
    memory.push(now);
    tell(`${look * 10} %: heap ${mib(now.heap)} MiB, RSS ${mib(now.rss)} MiB`);
  }
  return memory;
}

/** Nobody is connected any more. */
async function quiet(mock: ServedMock): Promise<Memory> {
  for (;;) {
    const memory = await mock.measure();
    if (memory.sockets === 0) return memory;
    await sleep(50);
  }
}

/** How much more the last third of the looks holds than the first third, bytes. */
function growth(memory: readonly Memory[]): number {
  const third = Math.floor(memory.length / 3);
  return least(memory.slice(-third)) - least(memory.slice(0, third));
}

function least(looks: readonly Memory[]): number {
  return Math.min(...looks.map(({ heap }) => heap));
}

export function mib(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}
