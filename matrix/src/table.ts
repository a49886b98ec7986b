import type { Cell, Section } from "./cell.ts";
import { reasonsIn } from "./reasons.ts";

const SIGNS = { passed: "✓", failed: "✗", skipped: "–", empty: "" } as const;
const GAP = 2;

/** The sections below each other in one grid; then why cells failed or were skipped. */
export function printMatrix(sections: readonly Section[]): string {
  const widths = widthsOf(sections.flatMap(linesOf));
  const grids = sections.map((section) =>
    linesOf(section)
      .map((line) => line.map((text, column) => text.padEnd(widths[column] ?? 0)).join(""))
      .map((line) => line.trimEnd())
      .join("\n"),
  );
  return [...grids, ...sections.flatMap(reasonsIn), countOf(sections)].join("\n\n");
}

function linesOf({ title, columns, rows }: Section): string[][] {
  const lines = rows.map(({ name, cells }) => [
    name,
    ...cells.map(({ verdict }) => SIGNS[verdict]),
  ]);
  return [[title, ...columns], ...lines];
}

function widthsOf(lines: readonly (readonly string[])[]): number[] {
  const count = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length: count }, (_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? "").length + GAP)),
  );
}

function countOf(sections: readonly Section[]): string {
  const cells = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const count = (verdict: Cell["verdict"]): number =>
    cells.filter((cell) => cell.verdict === verdict).length;
  const rest = count("skipped") > 0 ? `, ${count("skipped")} skipped` : "";
  return `${count("passed")} passed, ${count("failed")} failed${rest}`;
}
