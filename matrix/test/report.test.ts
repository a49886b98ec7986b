import { describe, expect, test } from "vitest";
import { PASSED } from "../src/cell.ts";
import { cellOf } from "../src/report.ts";

describe("a program passes", () => {
  test("when every step went well", () => {
    expect(cellOf(`[{ "step": "It logs in" }]\n`)).toEqual(PASSED);
  });
});

describe("a program fails", () => {
  test("with the steps that went wrong, and what came of them", () => {
    const report = [
      { step: "It logs in" },
      { step: "It logs out", problem: `{"kind":"network"}` },
      { step: "It ends", problem: "undefined" },
    ];
    expect(cellOf(JSON.stringify(report))).toEqual({
      verdict: "failed",
      reason: `It logs out: {"kind":"network"}\nIt ends: undefined`,
    });
  });

  test.each(["", "[]", "{}", "Segmentation fault"])("when it printed %j", (printed) => {
    const reason = `It reported nothing:\n${printed}`;
    expect(cellOf(printed)).toEqual({ verdict: "failed", reason });
  });
});
