import { expect, test } from "vitest";
import { codeFrame } from "../src/code-frame.ts";
import { formatProblem } from "../src/index.ts";

const plain = (_: string, text: string): string => text;
const lines = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`);

test("a frame shows the line with two on each side, and a caret under the column", () => {
  expect(codeFrame(lines, { line: 10, column: 3 }, plain)).toBe(
    [
      "     8 | line 8",
      "     9 | line 9",
      "  > 10 | line 10",
      "       |   ^",
      "    11 | line 11",
      "    12 | line 12",
    ].join("\n"),
  );
});

test("a fault that spans many lines is shown by its first ones", () => {
  const frame = codeFrame(lines, { line: 2, column: 1, endLine: 11 }, plain);
  expect(frame?.match(/^ {2}> /gm)).toHaveLength(4);
});

test("a place beyond the file's end is shown at its end, and a very long line is cut", () => {
  expect(codeFrame(["only"], { line: 9, column: 1 }, plain)).toContain("> 1 | only");
  expect(codeFrame(["x".repeat(9000)], { line: 1, column: 5000 }, plain)?.length).toBeLessThan(400);
});

test("colour is the caller's choice", () => {
  const problem = {
    file: "/nowhere/openapi.yaml",
    line: 1,
    column: 2,
    message: "Wrong.",
    severity: "error",
  } as const;
  expect(formatProblem(problem, { cwd: "/nowhere" })).toBe("openapi.yaml:1:2 error Wrong.");
  expect(formatProblem(problem, { cwd: "/nowhere", color: true })).toContain("\u001B[31m");
});
