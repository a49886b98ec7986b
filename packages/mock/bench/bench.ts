import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Contender, ours, packaged, peers, PRISM, prism } from "./contenders.ts";
import { realTask, syntheticTask } from "./contracts.ts";
import { measure, memoryAfter, type Run, startOnce } from "./measure.ts";
import { table } from "./table.ts";

const { values } = parseArgs({
  options: {
    /** One short round: is anything much slower than it was? */
    quick: { type: "boolean", default: false },
    /** Only contenders with this in their name. */
    only: { type: "string", default: "" },
    /** Also what the packaged mock holds after a million requests. */
    memory: { type: "boolean", default: false },
  },
});
const isAskedFor = ({ name }: Contender): boolean => name.includes(values.only);
const rounds = values.quick ? 1 : 3;
const seconds = values.quick ? 1 : 3;

await using folder = await mkdtempDisposable(join(tmpdir(), "bench-"));
const real = await realTask(folder.path);
const one = await syntheticTask(folder.path, 1);
const many = await syntheticTask(folder.path, 700);

const contenders: readonly Contender[] = [
  ours(real, "this mock"),
  ...packaged(real),
  ...peers(real),
  // The same call and the same answer: the others are only there.
  ours(one, "this mock, 1 operation"),
  ours(many, "this mock, 700 operations"),
  // It takes a minute by itself.
  ...(values.quick ? [] : [prism(many, "prism mock -v silent, 700 operations", "-v", "silent")]),
].filter(isAskedFor);

const runs = new Map<string, Run[]>(contenders.map(({ name }) => [name, []]));
// Once before, so that it finds the compile cache that it keeps.
for (const contender of packaged(real)) await startOnce(contender);
// Round by round, so that a slow minute of the machine is everybody's.
for (let round = 1; round <= rounds; round += 1) {
  for (const contender of contenders) {
    process.stderr.write(`round ${round} of ${rounds}: ${contender.name}\n`);
    runs.get(contender.name)?.push(await measure(contender, seconds));
  }
}
console.log(table(runs, PRISM));
console.log(
  "\nLeft out, for what they would install: Mockoon's CLI (111 MB), Scalar's mock server (85 MB).",
);
if (values.memory) {
  for (const contender of packaged(real)) {
    const held = await memoryAfter(contender, 1_000_000);
    console.log(`\nAfter a million requests ${contender.name} holds ${Math.round(held)} MiB.`);
  }
}
