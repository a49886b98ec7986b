import { expect, test } from "vitest";
import { EMPTY, failed, PASSED, skipped } from "../src/cell.ts";
import { printMatrix } from "../src/table.ts";

test("sections stand below each other in one grid, and what failed is told beneath", () => {
  const runs = {
    title: "Runs on",
    columns: ["import", "require"],
    rows: [
      { name: "A runtime 1.0", cells: [PASSED, failed("no such module\n  at line 1")] },
      { name: "B 22", cells: [skipped("There is none."), EMPTY] },
    ],
  };
  const types = {
    title: "Compiles with",
    columns: ["nodenext"],
    rows: [{ name: "T 7", cells: [PASSED] }],
  };
  expect(printMatrix([runs, types])).toBe(
    [
      "Runs on        import    require",
      "A runtime 1.0  ✓         ✗",
      "B 22           –",
      "",
      "Compiles with  nodenext",
      "T 7            ✓",
      "",
      "A runtime 1.0 (require) failed:",
      "    no such module",
      "      at line 1",
      "",
      "B 22 (import) skipped:",
      "    There is none.",
      "",
      "2 passed, 1 failed, 1 skipped",
    ].join("\n"),
  );
});

test("a fault that shows in several cells is told once", () => {
  const cells = [failed("BodyInit is not there"), PASSED, failed("BodyInit is not there")];
  const columns = ["node16", "nodenext", "bundler"];
  const printed = printMatrix([{ title: "T", columns, rows: [{ name: "7", cells }] }]);
  expect(printed).toContain("7 (node16, bundler) failed:\n    BodyInit is not there\n");
});
