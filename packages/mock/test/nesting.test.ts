import { describe, expect, test } from "vitest";
import { isTooDeep } from "../src/body/nesting.ts";

function nested(levels: number, inside: string): string {
  return `${"[".repeat(levels)}${inside}${"]".repeat(levels)}`;
}

describe("a body is too deep", () => {
  test.each<[what: string, json: string, expected: boolean]>([
    ["for a chain of 10,000", nested(10_000, ""), true],
    ["for many chains that are shorter", `[${`${nested(500, "")},`.repeat(50)}1]`, true],
    ["not for a chain of 1,000", nested(1_000, ""), false],
    ["not for a long list", `[${"1,".repeat(400_000)}1]`, false],
    ["not for brackets in a text", JSON.stringify("[".repeat(100_000)), false],
    ["not for brackets after an escaped quote", JSON.stringify(`"${"[".repeat(100_000)}`), false],
    ["for brackets after a backslash that escapes itself", `["\\\\",${nested(10_000, "")}]`, true],
  ])("%s", (_, json, expected) => {
    expect(JSON.parse(json)).toBeDefined();
    expect(isTooDeep(json)).toBe(expected);
  });
});
