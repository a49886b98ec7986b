import { fixed, table } from "../table.ts";
import type { Built } from "./build.ts";
import { BY_HAND } from "./contenders.ts";
import { ANSWER } from "./contract.ts";
import { load, type LogIn } from "./load.ts";
import { compare, interleave, type Lane, warmUp } from "../rounds.ts";

const HEAD = ["", "µs per call", "µs over bare fetch", "× bare fetch"];
/** For one measurement: few, so that everybody has the same moment of the machine. */
const CALLS = 200;

/** Measurements before those that count. */
const WARM = 250;

/** One call after the other, where `fetch` does nothing but make a `Response`. */
export async function time(clients: readonly Built[], quick: boolean): Promise<string> {
  using _ = replaceFetch();
  const lanes: Lane[] = [];
  for (const client of clients) {
    const logIn = await load(client);
    lanes.push({ name: client.name, measure: () => microseconds(logIn) });
  }
  for (const lane of lanes) await warmUp(lane, WARM);
  const rounds = await interleave(lanes, quick ? 20 : 200);
  const rows = lanes.map(({ name }) => {
    const { own, over, ratio } = compare(rounds.get(name), rounds.get(BY_HAND.name));
    return [name, fixed(own, 1), fixed(over, 1), fixed(ratio, 2)];
  });
  return table(HEAD, rows);
}

async function microseconds(logIn: LogIn): Promise<number> {
  const started = performance.now();
  for (let call = 0; call < CALLS; call += 1) await logIn();
  return ((performance.now() - started) * 1_000) / CALLS;
}

/** On `globalThis`, for everybody: not every client lets one be given. */
function replaceFetch(): Disposable {
  const real = globalThis.fetch;
  globalThis.fetch = async () =>
    new Response(ANSWER, { headers: { "content-type": "application/json" } });
  return { [Symbol.dispose]: () => void (globalThis.fetch = real) };
}
