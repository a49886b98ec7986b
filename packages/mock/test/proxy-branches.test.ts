import { describe, expect, test } from "vitest";
import { withoutOtherBranches } from "../src/proxy/branches.ts";
import type { Deviation } from "../src/proxy/deviation.ts";

function broken(rule: string, keys: string, side: Deviation["side"] = "request"): Deviation {
  const at = `$${side}.body`;
  return { side, rule, kind: "broken", at, message: "", keys: [...keys.split("/"), rule] };
}

const inFirst = broken("required", "schema/oneOf/0");
const inSecond = broken("required", "schema/oneOf/1");
const otherKind = broken("const", "schema/oneOf/1/properties/kind");
const noneFits = broken("oneOf", "schema");
const elsewhere = broken("type", "schema/properties/name");

describe("of a value that fits no branch, there is told", () => {
  test.each([
    [
      "what is broken in the one that its constants choose",
      [inFirst, inSecond, otherKind, noneFits],
      [inFirst],
    ],
    ["that none fits, where nothing chooses", [inFirst, inSecond, noneFits], [noneFits]],
    ["that none fits, where all are ruled out", [otherKind, noneFits], [noneFits]],
    [
      "all that is beside it",
      [elsewhere, inFirst, inSecond, otherKind, noneFits],
      [elsewhere, inFirst],
    ],
    ["all, where there is no choice", [elsewhere, inFirst], [elsewhere, inFirst]],
  ])("%s", (_, all, told) => {
    expect(withoutOtherBranches(all)).toEqual(told);
  });

  test("what is broken in the innermost choice", () => {
    const outer = broken("anyOf", "schema");
    const chosen = broken("anyOf", "schema/anyOf/0");
    const [one, two] = [
      broken("type", "schema/anyOf/0/anyOf/0"),
      broken("enum", "schema/anyOf/0/anyOf/1"),
    ];
    const other = broken("enum", "schema/anyOf/1/properties/kind");
    expect(withoutOtherBranches([one, two, chosen, other, outer])).toEqual([one]);
  });
});
