import { beforeAll, describe, expect, test } from "vitest";
import { compareAll, type Comparison } from "../src/compare.ts";
import { isBelow } from "../src/level.ts";
import { CASES, documentsOf, expectedOf } from "./cases.ts";

const reports = new Map<string, Comparison>();

beforeAll(async () => {
  const pairs = await Promise.all(
    CASES.map(async (name) => ({ name: "library", ...(await documentsOf(name)) })),
  );
  for (const [index, report] of (await compareAll(pairs)).entries()) {
    reports.set(CASES[index] ?? "", report);
  }
}, 600_000);

describe("the truth table", () => {
  test("has a case for every kind of change", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
  });

  test.each(CASES)("%s", (name) => {
    const { reason, falseAlarm, ...expected } = expectedOf(name);
    const report = reports.get(name);
    const { verdict = "none", wire = "none", types, changes = [], notes } = report ?? {};
    const isFalseAlarm = isBelow(expected.verdict, verdict);
    const seen = {
      verdict: isFalseAlarm ? expected.verdict : verdict,
      // A judge may be stricter than the truth where it costs nothing; never laxer.
      wire: isBelow(expected.wire, wire) ? expected.wire : wire,
      types,
      isFalseAlarm,
      notes,
    };
    const said = changes.flatMap(({ opinions }) => opinions);
    const wanted = { ...expected, isFalseAlarm: falseAlarm !== undefined, notes: [] };
    // The opinions on both sides, so that a failure shows them.
    expect({ ...seen, reason, said }).toEqual({ ...wanted, reason, said });
  });

  test("has few false alarms, each with its reason", () => {
    const alarms = CASES.filter((name) => expectedOf(name).falseAlarm !== undefined);
    expect(alarms.length / CASES.length).toBeLessThan(0.05);
  });
});
