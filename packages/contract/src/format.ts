import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { styleText } from "node:util";
import { codeFrame } from "./code-frame.ts";
import type { Problem } from "./problem.ts";

export interface FormatOptions {
  /** Paths are printed relative to it. Default: the process's working directory. */
  readonly cwd?: string;
  /** Terminal colours. Default: none. */
  readonly color?: boolean;
}

/** A problem as text: `file:line:column`, message, the offending lines, remedy. */
export function formatProblem(problem: Problem, options: FormatOptions = {}): string {
  const paint: Paint = options.color ? (style, text) => styleText(style, text, ANY_STREAM) : plain;
  const frame = codeFrame(readLines(problem.file), problem, paint);
  return [
    heading(problem, options.cwd ?? process.cwd(), paint),
    ...(frame === undefined ? [] : [frame]),
    ...(problem.remedy === undefined ? [] : [`  ${problem.remedy}`]),
  ].join("\n");
}

/** All problems, a blank line between them. */
export function formatProblems(problems: readonly Problem[], options: FormatOptions = {}): string {
  return problems.map((problem) => formatProblem(problem, options)).join("\n\n");
}

/** Whether a stream shows colours, as its terminal and the environment (NO_COLOR, FORCE_COLOR) say. */
export function hasColor(stream: NodeJS.WriteStream): boolean {
  return styleText("red", "x", { stream }) !== "x";
}

export type Paint = (style: "red" | "yellow" | "dim" | "bold", text: string) => string;

// The caller decides about colour; styleText must not look at stdout by itself.
const ANY_STREAM = { validateStream: false };
const plain: Paint = (_, text) => text;

function heading(problem: Problem, cwd: string, paint: Paint): string {
  const place = `${relative(cwd, problem.file) || problem.file}:${problem.line}:${problem.column}`;
  const word = problem.severity === "error" ? paint("red", "error") : paint("yellow", "warning");
  const rule = problem.rule === undefined ? "" : ` ${paint("dim", `(${problem.rule})`)}`;
  return `${paint("bold", place)} ${word} ${problem.message}${rule}`;
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, "utf8").split(/\r\n|\n|\r/);
  } catch {
    // The file is missing or unreadable: that is the problem itself, and it has no lines to show.
    return [];
  }
}
