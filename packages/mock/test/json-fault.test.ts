import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findJsonFault } from "../src/body/json-fault.ts";

/** Each row: a text that is no JSON, where it breaks, and what is said. */
const ROWS: readonly [text: string, place: string, message: string][] = [
  ["", "1:1", "expected a value, found the end of the body"],
  ["{", "1:2", 'expected a property name in double quotes or "}", found the end of the body'],
  ['{"a":1,}', "1:8", 'a comma before "}": JSON allows no trailing comma'],
  ["[1,]", "1:4", 'a comma before "]": JSON allows no trailing comma'],
  ['{\n  "a": 1\n  "b": 2\n}', "3:3", 'expected "," or "}", found a string'],
  ["[1 2]", "1:4", 'expected "," or "]", found a value'],
  ["{a: 1}", "1:2", 'expected a property name in double quotes or "}", found an unquoted word'],
  ['{"a" 1}', "1:6", 'expected ":", found a value'],
  ['{"a": secret}', "1:7", "expected a value, found an unquoted word"],
  ['{"a": }', "1:7", 'expected a value, found "}"'],
  ["{'a': 1}", "1:2", "JSON puts strings in double quotes, not single ones"],
  ['{"a": 1} // x', "1:10", "JSON has no comments"],
  ["{} {}", "1:4", 'expected the end of the body, found "{"'],
  ['"abc', "1:1", "a string that never ends"],
  ['"a\nb"', "1:3", "a line break inside of a string: it must be escaped"],
  ['"a\tb"', "1:3", "a control character inside of a string: it must be escaped"],
  ['"\\x"', "1:2", "a backslash that escapes nothing JSON knows"],
  ["[1}", "1:3", 'expected "," or "]", found "}"'],
  ["01", "1:1", "expected a value, found an unquoted word"],
  ["#", "1:1", "expected a value, found a character that starts no JSON value"],
];

describe("where JSON breaks", () => {
  test.each(ROWS)("%j", (text, place, message) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    const fault = findJsonFault(text);
    expect(`${fault?.line}:${fault?.column}`).toBe(place);
    expect(fault?.message).toBe(message);
  });

  test("a fault is found exactly where JSON.parse refuses", () => {
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"\\n"',
      '"\\u00e9"',
      '"\\u00"',
      "1",
      "-1.5e+3",
      "1.",
      "true",
      "nul",
      " ",
      "\n",
      "'",
      "\\",
    );
    const near = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));
    const cut = fc
      .tuple(fc.json(), fc.nat())
      .map(([json, at]) => json.slice(0, at % (json.length + 1)));
    fc.assert(
      fc.property(fc.oneof(near, cut, fc.json(), fc.string()), (text) => {
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  test("a fault in a large and deep text is found without running out of stack", () => {
    const text = `${"[".repeat(100_000)}"${"a".repeat(1_000_000)}"`;
    expect(findJsonFault(text)?.message).toMatch(/found the end of the body/);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
