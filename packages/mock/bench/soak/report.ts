import { table } from "../../test/hostile/table.ts";
import { mib, type Soaked } from "./soak.ts";

/** What a soak was like, as a table. */
export function report(soaked: Soaked): string {
  const { seconds, requests, latency, reloads, memory, left, faults } = soaked;
  const sorted = reloads.toSorted((a, b) => a - b);
  const middle = memory[Math.floor(memory.length / 2)];
  const kept = [memory[0], middle, memory.at(-1)].flatMap((look) => look ?? []);
  const rows: [what: string, value: string][] = [
    ["time", `${seconds} s`],
    ["good requests", `${requests}, ${Math.round(requests / seconds)} a second`],
    ["their latency", `p50 ${ms(latency.p50)}, p99 ${ms(latency.p99)}, longest ${ms(latency.max)}`],
    ["bad requests", String(soaked.hostile)],
    ["broken answers", String(soaked.broken)],
    ["reloads of the contract", String(reloads.length)],
    [
      "from save to first answer",
      `median ${ms(at(sorted, 0.5))}, p95 ${ms(at(sorted, 0.95))}, longest ${ms(at(sorted, 1))}`,
    ],
    ["heap at start, middle, end", `${kept.map(({ heap }) => mib(heap)).join(", ")} MiB`],
    ["RSS at start, middle, end", `${kept.map(({ rss }) => mib(rss)).join(", ")} MiB`],
    [
      "when all have gone",
      `heap ${mib(left.heap)} MiB, RSS ${mib(left.rss)} MiB, ${left.sockets} sockets`,
    ],
    ["errors", faults.length === 0 ? "none" : String(faults.length)],
  ];
  const text = table(rows.map(([what, value]) => ({ what, value })));
  return [text, ...faults.map((fault) => `- ${fault}`)].join("\n");
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function ms(milliseconds: number): string {
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
}
