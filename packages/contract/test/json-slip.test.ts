import { assert, integer, json, property } from "fast-check";
import { Source } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { jsonProblem } from "../src/json-slip.ts";

const find = (body: string) => jsonProblem(new Source("/openapi.json", body));

test.each([
  ["[1,]", 1, 4, "a comma stands before a closing bracket"],
  ['{\n  "a": 1,\n}', 3, 1, "a comma stands before a closing bracket"],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, "expected ',' or '}'"],
  ['{\n  "a": tru\n}', 2, 11, "unexpected end of the line"],
  ['{ "a": "x }\n\n', 1, 12, "string"],
  ["{ a: 1 }", 1, 3, "expected property name"],
  ["[1]\n]", 2, 1, "after JSON"],
])("%j breaks at %i:%i", (body, line, column, words) => {
  expect(find(body)).toMatchObject({ line, column, message: expect.stringContaining(words) });
});

test("what is JSON has no slip, and other files are not looked at", () => {
  assert(property(json(), (text) => void expect(find(text)).toBeUndefined()));
  expect(jsonProblem(new Source("/openapi.yaml", "a: 1"))).toBeUndefined();
});

test("a text that breaks off anywhere is placed within its lines", () => {
  const text = JSON.stringify({ a: [1, { b: "c" }], d: null }, null, 2);
  assert(
    property(integer({ min: 1, max: text.length - 1 }), (end) => {
      const lines = text.slice(0, end).split("\n");
      const { line = 0, column = 0 } = find(lines.join("\n")) ?? {};
      expect(column).toBeGreaterThan(0);
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
    }),
  );
});
