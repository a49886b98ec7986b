import { describe, expect, test } from "vitest";
import { nextVersion } from "../src/level.ts";
import { subjectOf } from "../src/subject.ts";
import { linePointers } from "../src/wire/line-pointers.ts";

describe("the part that a pointer is about", () => {
  const schema = "#/components/schemas/Book";
  test.each([
    ["a keyword of a schema", `${schema}/properties/title/enum`, `${schema}/properties/title`],
    ["a value of a keyword", `${schema}/required/1`, schema],
    [
      "a property that is called like a keyword",
      `${schema}/properties/enum`,
      `${schema}/properties/enum`,
    ],
    [
      "a property that is called like a container",
      `${schema}/properties/content/type`,
      `${schema}/properties/content`,
    ],
    ["an alternative of security", "#/paths/~1b/get/security/1", "#/paths/~1b/get/security"],
    ["the path of a server", "#/servers/0/url", "#/servers/0"],
    ["the summary of an operation", "#/paths/~1b/get/summary", "#/paths/~1b/get"],
  ])("%s", (_, pointer, subject) => {
    expect(subjectOf(pointer)).toBe(subject);
  });
});

test("a line and a column of YAML lead to the innermost part there", () => {
  const at = linePointers(
    "paths:\n  /b:\n    get:\n      tags:\n        - one\n        - a: 1\n          b: 2\n",
  );
  expect(at(3, 5)).toBe("#/paths/~1b/get");
  expect(at(5, 11)).toBe("#/paths/~1b/get/tags/0");
  expect(at(7, 11)).toBe("#/paths/~1b/get/tags/1/b");
});

test.each([
  ["0.1.0", "major", "1.0.0"],
  ["1.2.3", "minor", "1.3.0"],
  ["1.2.3", "patch", "1.2.4"],
  ["1.2.3", "none", "1.2.3"],
] as const)("after %s, %s, comes %s", (version, level, next) => {
  expect(nextVersion(version, level)).toBe(next);
});
