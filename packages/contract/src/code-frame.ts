import type { Paint } from "./format.ts";

/** Lines shown before and after the fault. */
const CONTEXT = 2;
/** A fault that spans more lines is shown by its first ones. */
const LONGEST = 4;
const WIDEST = 160;

interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
}

/** The offending lines with their numbers and a caret under the place; `undefined` where the file has no such line. */
export function codeFrame(lines: readonly string[], span: Span, paint: Paint): string | undefined {
  if (lines.every((line) => line.trim() === "")) return undefined;
  const place = Math.min(span.line, lines.length);
  const last = Math.min(Math.max(span.endLine ?? place, place), place + LONGEST - 1, lines.length);
  const from = Math.max(1, place - CONTEXT);
  const to = Math.min(lastWithText(lines), last + CONTEXT);
  const width = String(Math.max(to, last)).length;
  const rows: string[] = [];
  for (let number = from; number <= Math.max(to, last); number++) {
    const marked = number >= place && number <= last;
    const gutter = `${marked ? ">" : " "} ${String(number).padStart(width)} | `;
    rows.push(`${paint("dim", gutter)}${clip(lines[number - 1] ?? "")}`.trimEnd());
    if (number === place) rows.push(caret(width, span.column, paint));
  }
  return rows.map((row) => `  ${row}`).join("\n");
}

function caret(width: number, column: number, paint: Paint): string {
  const gutter = `  ${" ".repeat(width)} | `;
  return `${paint("dim", gutter)}${" ".repeat(Math.min(column, WIDEST) - 1)}${paint("red", "^")}`;
}

function clip(line: string): string {
  const text = line.replaceAll("\t", " ");
  return text.length > WIDEST ? `${text.slice(0, WIDEST)}…` : text;
}

function lastWithText(lines: readonly string[]): number {
  let last = lines.length;
  while (last > 1 && lines[last - 1]?.trim() === "") last--;
  return last;
}
