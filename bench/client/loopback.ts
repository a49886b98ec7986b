import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { fixed, table } from "../table.ts";
import type { Built } from "./build.ts";
import { BY_HAND } from "./contenders.ts";
import { ANSWER } from "./contract.ts";
import { load, type LogIn } from "./load.ts";
import { compare, interleave, type Lane, warmUp } from "../rounds.ts";

const HEAD = [
  "",
  "one by one, µs per call",
  "× bare fetch",
  "16 at once, µs per call",
  "× bare fetch",
];
const AT_ONCE = 16;
/** For one measurement: few, so that everybody has the same moment of the machine. */
const CALLS = 32;

/** The same call against a small server in a process of its own. */
export async function loopback(clients: readonly Built[], quick: boolean): Promise<string> {
  await using server = await startServer();
  const alone: Lane[] = [];
  const together: Lane[] = [];
  for (const client of clients) {
    const logIn = await load(client, server.origin);
    alone.push({ name: client.name, measure: () => microseconds(logIn, 1) });
    together.push({ name: client.name, measure: () => microseconds(logIn, AT_ONCE) });
  }
  const measured = [await ratios(alone, quick), await ratios(together, quick)];
  const rows = clients.map(({ name }) => [
    name,
    ...measured.flatMap((cells) => cells.get(name) ?? []),
  ]);
  return table(HEAD, rows);
}

/** By name: microseconds, and how many times those of bare fetch they are. */
async function ratios(
  lanes: readonly Lane[],
  quick: boolean,
): Promise<ReadonlyMap<string, readonly string[]>> {
  for (const lane of lanes) await warmUp(lane);
  const rounds = await interleave(lanes, quick ? 50 : 250);
  const base = rounds.get(BY_HAND.name);
  const cells = lanes.map(({ name }) => {
    const { own, ratio } = compare(rounds.get(name), base);
    return [name, [fixed(own, 0), fixed(ratio, 2)]] as const;
  });
  return new Map(cells);
}

async function microseconds(logIn: LogIn, atOnce: number): Promise<number> {
  const started = performance.now();
  const lane = async (): Promise<void> => {
    for (let call = 0; call < CALLS / atOnce; call += 1) await logIn();
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return ((performance.now() - started) * 1_000) / CALLS;
}

interface Server extends AsyncDisposable {
  readonly origin: string;
}

async function startServer(): Promise<Server> {
  const child = fork(fileURLToPath(new URL("server.ts", import.meta.url)), [ANSWER]);
  const [{ port }] = await once(child, "message");
  return {
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    },
  };
}
