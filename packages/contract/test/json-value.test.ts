import { parseYaml } from "@redocly/openapi-core";
import { assert, constantFrom, jsonValue as anyValue, property } from "fast-check";
import { expect, test } from "vitest";
import { jsonValue } from "../src/json-value.ts";

test("JSON is read as the reader of YAML reads it", () => {
  assert(
    property(anyValue(), constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(jsonValue(text)).toEqual({ value: parseYaml(text) });
    }),
  );
});

test.each([
  [`{ "a": 1, "b": { "c": 1, "c": 2 } }`, "a name twice"],
  [`{ "a": 1, "\\u0061": 2 }`, "a name twice, once with an escape"],
  [`{ "a": 1, }`, "a comma too many"],
  [``, "nothing"],
])("%s is left to who tells what is wrong: %s", (text) => {
  expect(jsonValue(text)).toBeUndefined();
});

test("what only looks like a name is none", () => {
  const value = { 'a": ': '"b": "c":', "\\": ['{ "d": 1 }'], "": { "": "" } };
  expect(jsonValue(JSON.stringify(value))).toEqual({ value });
});

test("tabs are indentation in JSON, as everywhere but in YAML", () => {
  expect(jsonValue('{\n\t"a": [\n\t\t1\n\t]\n}')).toEqual({ value: { a: [1] } });
});
