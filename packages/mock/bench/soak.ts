/** `node bench/soak.ts --minutes 10`: everything at once, for long. Exit code 1 where anything went wrong. */
import { parseArgs } from "node:util";
import { report } from "./soak/report.ts";
import { soak } from "./soak/soak.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    connections: { type: "string", default: "32" },
  },
});
const result = await soak({
  seconds: Number(values.minutes) * 60,
  connections: Number(values.connections),
  tell: (line) => process.stderr.write(`${line}\n`),
});
console.log(report(result));
process.exitCode = result.faults.length === 0 ? 0 : 1;
