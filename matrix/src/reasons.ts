import type { Section } from "./cell.ts";

interface Told {
  readonly name: string;
  readonly column: string;
  readonly text: string;
}

/** Why cells failed or were skipped. One fault of a package shows in many cells: it is told once. */
export function reasonsIn({ columns, rows }: Section): string[] {
  const told = rows.flatMap(({ name, cells }) =>
    cells.flatMap((cell, index): Told[] =>
      "reason" in cell
        ? [{ name, column: columns[index] ?? "", text: `${cell.verdict}:\n${indent(cell.reason)}` }]
        : [],
    ),
  );
  const byText = Map.groupBy(told, ({ text }) => text);
  return [...byText].map(([text, places]) => `${rowsOf(places)} ${text}`);
}

/** Each row with its columns: `Node.js 24 (import, require)`. */
function rowsOf(places: readonly Told[]): string {
  const byRow = Map.groupBy(places, ({ name }) => name);
  return [...byRow]
    .map(([name, cells]) => `${name} (${cells.map(({ column }) => column).join(", ")})`)
    .join(", ");
}

function indent(text: string): string {
  return text.trim().replaceAll(/^(?=.)/gm, "    ");
}
