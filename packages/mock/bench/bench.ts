import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { comparison } from "./comparison.ts";
import { packaged } from "./contenders.ts";
import { realTask } from "./contracts.ts";
import { memoryAfter } from "./measure.ts";
import { starts } from "./starts.ts";

const { values } = parseArgs({
  options: {
    /** One short round: is anything much slower than it was? */
    quick: { type: "boolean", default: false },
    /** Only contenders with this in their name. */
    only: { type: "string", default: "" },
    /** Only how long a start takes. */
    starts: { type: "boolean", default: false },
    /** Also what the packaged mock holds after a million requests. */
    memory: { type: "boolean", default: false },
  },
});
const { quick, only } = values;

await using folder = await mkdtempDisposable(join(tmpdir(), "bench-"));
const real = await realTask(folder.path);
if (!values.starts) {
  console.log(await comparison(folder.path, real, { quick, only }));
  console.log(
    "\nLeft out, for what they would install: Mockoon's CLI (111 MB), Scalar's mock server (85 MB).\n",
  );
}
if (only === "") console.log(await starts(folder.path, real, quick ? 3 : 10));
if (values.memory) {
  for (const contender of packaged(real)) {
    const held = await memoryAfter(contender, 1_000_000);
    console.log(`\nAfter a million requests ${contender.name} holds ${Math.round(held)} MiB.`);
  }
}
