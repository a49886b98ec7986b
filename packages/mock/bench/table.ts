import type { Run } from "./measure.ts";

const HEAD = ["", "start, ms", "requests/s", "×", "p50, ms", "p99, ms", "CPU, µs/request", "MiB"];

/** Medians of the runs, as a table in Markdown. `×` is how many times as many requests as the given one. */
export function table(runs: ReadonlyMap<string, readonly Run[]>, base: string): string {
  const of = (name: string, value: (run: Run) => number): number =>
    median((runs.get(name) ?? []).map(value));
  const rows = [...runs.keys()].map((name) => [
    name,
    of(name, ({ start }) => start).toFixed(0),
    Math.round(of(name, ({ perSecond }) => perSecond)).toLocaleString("en"),
    times(of(name, ({ perSecond }) => perSecond) / of(base, ({ perSecond }) => perSecond)),
    of(name, ({ p50 }) => p50).toFixed(1),
    of(name, ({ p99 }) => p99).toFixed(1),
    of(name, ({ cpu }) => cpu).toFixed(0),
    of(name, ({ memory }) => memory).toFixed(0),
  ]);
  return markdown(HEAD, rows);
}

export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? "---" : "--:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The base may have been left out. */
function times(ratio: number): string {
  return Number.isNaN(ratio) ? "" : ratio.toFixed(1);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
