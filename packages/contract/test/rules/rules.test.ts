import { expect, test } from "vitest";
import { lintFixture, marks, rules } from "./lint-fixture.ts";

test.each(rules)("%s speaks at every marked line of its fixture, and at no other", async (rule) => {
  const expected = marks(rule);
  expect(expected).not.toEqual([]);
  expect(await lintFixture(rule, [rule])).toEqual(expected);
});

test("no rule of ours speaks of a contract that keeps its promises", async () => {
  expect(await lintFixture("good", rules)).toEqual([]);
});
