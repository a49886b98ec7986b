import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Generator, generate } from "../peers/generators.ts";
import { compare, interleave, type Lane } from "../rounds.ts";
import { fixed, table } from "../table.ts";
import { LOG_INS } from "./log-ins.ts";
import { measure, timed } from "./measure.ts";
import { Repository } from "./repository.ts";

const HEAD = ["", "ms", "× node", "× openapi-typescript"];
const NODE = "`node -e 0`";
const BASE = "openapi-typescript, one contract";

const PEERS: readonly Generator[] = [
  "openapi-typescript",
  "hey-api",
  "orval",
  "redocly",
  "swagger-typescript-api",
  "kubb",
];

/** Cold processes: the peers with one log-in contract, ours with all of this repository's, and everything that is made of them. */
export async function small(quick: boolean): Promise<string> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "bench-codegen-"));
  using repository = new Repository();
  const [first = ""] = repository.addCopies(2, LOG_INS);
  await repository.measure();
  const lanes: Lane[] = [
    { name: NODE, measure: async () => (await measure(folder.path, "-e", "0")).time },
    ...PEERS.map((peer) => ({
      name: `${peer}, one contract`,
      measure: () => timed(() => generate(peer, repository.contract(first), folder.path)),
    })),
    {
      name: "ours, two contracts, everything",
      measure: async () => (await repository.measureCold()).time,
    },
    { name: "ours, nothing to do", measure: async () => (await repository.measure()).time },
  ];
  const rounds = await interleave(lanes, quick ? 3 : 11);
  const rows = lanes.map(({ name }) => {
    const own = rounds.get(name);
    const { own: time, ratio } = compare(own, rounds.get(BASE));
    return [name, fixed(time, 0), fixed(compare(own, rounds.get(NODE)).ratio, 1), fixed(ratio, 2)];
  });
  return table(HEAD, rows);
}
