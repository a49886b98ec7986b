import { Ajv2020 } from "ajv/dist/2020.js";
import { assert, jsonValue, property } from "fast-check";
import { expect, test } from "vitest";
import { codePoints, equal, type Validate } from "../../src/validate/index.ts";
import { violationsOf } from "../../src/validate/violations.ts";

const ajv = new Ajv2020({ allErrors: true, messages: false, strict: false });

function violations(schema: object, value: unknown): readonly string[] {
  const found = violationsOf(ajv.compile(schema) as unknown as Validate, value, "/body");
  return found.map(({ pointer, message }) => `${pointer} ${message}`);
}

test("a property that is missing, or is too much, has a pointer of its own", () => {
  const schema = { required: ["a/b"], properties: { "a/b": true }, additionalProperties: false };
  expect(violations(schema, { extra: 1 })).toEqual([
    "/body/a~1b is required",
    "/body/extra is not in the contract",
  ]);
});

test.each([
  [{ type: ["string", "null"] }, 1, "must be string or null"],
  [{ enum: ["a", 1] }, 2, 'must be one of "a", 1'],
  [{ const: 0 }, 2, "must be 0"],
  [{ minimum: 1 }, 0, "must be >= 1"],
  [{ exclusiveMaximum: 1 }, 1, "must be < 1"],
  [{ multipleOf: 5 }, 1, "must be a multiple of 5"],
  [{ minLength: 2 }, "a", "must have a length of at least 2"],
  [{ maxItems: 1 }, [1, 2], "must have this many items at most: 1"],
  [{ uniqueItems: true }, [1, 1], "must not hold the same item twice"],
  [{ pattern: "^a" }, "b", "must match ^a"],
  [{ oneOf: [true, true] }, 1, "has more than one of the declared forms"],
  [{ anyOf: [{ type: "string" }, { type: "null" }] }, 1, "has none of the declared forms"],
  [{ not: {} }, 1, 'breaks the contract\'s "not"'],
])("%j says of %j: %s", (schema, value, message) => {
  expect(violations(schema, value)).toEqual([`/body ${message}`]);
});

test("of several forms, the one that the value comes nearest to is told", () => {
  const success = {
    required: ["data"],
    properties: { code: { const: 0 }, data: { properties: { id: { type: "string" } } } },
  };
  const failure = { properties: { code: { const: 1 } } };
  expect(violations({ oneOf: [success, failure] }, { code: 0, data: { id: 5 } })).toEqual([
    "/body/data/id must be string",
  ]);
});

test("there are never more than twenty", () => {
  const value = Array.from({ length: 50 }, (_, index) => index);
  expect(violations({ items: { type: "string" } }, value)).toHaveLength(20);
});

test("a violation has the keyword and what the contract says of it, and nothing of the value", () => {
  const schema = {
    properties: { pin: { type: "integer", enum: [1] }, name: { maxLength: 2 } },
    propertyNames: { maxLength: 4 },
    additionalProperties: false,
    required: ["id"],
  };
  const found = violationsOf(
    ajv.compile(schema) as unknown as Validate,
    { pin: "hunter2-secret", name: "hunter2-name", "hunter2-key": 1 },
    "/body",
  );
  expect(found.map(({ keyword, params }) => ({ keyword, params }))).toEqual([
    { keyword: "required", params: { missingProperty: "id" } },
    { keyword: "maxLength", params: { limit: 4 } },
    { keyword: "propertyNames", params: {} },
    { keyword: "additionalProperties", params: {} },
    { keyword: "type", params: { type: "integer" } },
    { keyword: "enum", params: { allowedValues: [1] } },
    { keyword: "maxLength", params: { limit: 2 } },
  ]);
  // The name of a property that is too much is its place.
  const rest = found.map((violation) => ({ ...violation, pointer: "" }));
  expect(JSON.stringify(rest)).not.toContain("hunter2");
});

test("how many forms a value has is told, for the words differ", () => {
  const found = violationsOf(
    ajv.compile({ oneOf: [true, true] }) as unknown as Validate,
    1,
    "/body",
  );
  expect(found).toMatchObject([{ keyword: "oneOf", params: { passingSchemas: [0, 1] } }]);
});

test("two JSON values are equal where their texts are, whatever the order of properties", () => {
  assert(
    property(jsonValue(), jsonValue(), (a, b) => {
      expect(equal(a, structuredClone(a))).toBe(true);
      expect(equal(a, b)).toBe(sorted(a) === sorted(b));
    }),
  );
});

test("a text is as long as it has characters", () => {
  expect([codePoints(""), codePoints("aé"), codePoints("👍👍")]).toEqual([0, 2, 2]);
});

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
