import { expect, test } from "vitest";
import { covers } from "../src/scenario/covers.ts";
import type { When } from "../src/scenario/file.ts";
import { compileWhen } from "../src/scenario/matcher.ts";

function matches(when: When, request: { readonly [part: string]: unknown }): boolean {
  return compileWhen(when)({ body: undefined, query: {}, path: {}, header: {}, ...request });
}

test("an object in the request may have more properties, at every depth", () => {
  const when = { body: { a: { b: 1 } } };
  expect(matches(when, { body: { a: { b: 1, c: 2 }, d: 3 } })).toBe(true);
  expect(matches(when, { body: { a: { c: 2 } } })).toBe(false);
  expect(matches(when, { body: { a: null } })).toBe(false);
});

test("a list in the request has exactly the items of the rule, in their order", () => {
  const when = { body: [{ a: 1 }, 2] };
  expect(matches(when, { body: [{ a: 1, b: 1 }, 2] })).toBe(true);
  expect(matches(when, { body: [{ a: 1 }, 2, 3] })).toBe(false);
  expect(matches(when, { body: [2, { a: 1 }] })).toBe(false);
  expect(matches({ body: [] }, { body: {} })).toBe(false);
});

test("values of a body are compared with their type, those of a query as text", () => {
  expect(matches({ body: { a: 1 } }, { body: { a: "1" } })).toBe(false);
  expect(matches({ query: { a: 1, b: true } }, { query: { a: "1", b: ["x", "true"] } })).toBe(true);
});

test("what an object inherits is not in the request", () => {
  expect(matches({ query: { constructor: "x" } }, { query: {} })).toBe(false);
  expect(matches({ body: { toString: {} } }, { body: {} })).toBe(false);
});

test("a header's name counts in any case", () => {
  expect(matches({ header: { "X-A": "b" } }, { header: { "x-a": "b" } })).toBe(true);
});

test("a pattern is for text, and a schema for anything", () => {
  const body = { a: { $pattern: "^1" } };
  expect(matches({ body }, { body: { a: "12" } })).toBe(true);
  expect(matches({ body }, { body: { a: 12 } })).toBe(false);
  expect(matches({ body: { $jsonSchema: { minimum: 10 } } }, { body: 12 })).toBe(true);
  expect(matches({ query: { a: { $pattern: "^1" } } }, { query: { a: ["2", "1"] } })).toBe(true);
});

const SHADOWS: readonly [earlier: When, later: When, isShadowed: boolean][] = [
  [{}, { body: { a: 1 } }, true],
  [{ body: { a: 1 } }, {}, false],
  [{ header: { "X-A": "b" } }, { header: { "x-a": "b" }, body: 1 }, true],
  [{ header: { "X-A": "b" } }, { body: 1 }, false],
  [{ query: { a: 1 } }, { query: { a: "1", b: "2" } }, true],
  [{ body: { a: { $pattern: "^1" } } }, { body: { a: "12" } }, true],
  [{ body: { a: { $pattern: "^1" } } }, { body: { a: "21" } }, false],
  [{ body: { a: { $pattern: "^1" } } }, { body: { a: { $pattern: "^1" } } }, true],
  [{ body: { a: "12" } }, { body: { a: { $pattern: "^1" } } }, false],
  [{ body: { $jsonSchema: { required: ["a"] } } }, { body: { a: 1 } }, false],
  [{ state: { a: ["x", "y"] } }, { state: { a: "x" }, body: 1 }, true],
  [{ state: { a: "x" } }, { state: { a: ["x", "y"] } }, false],
  [{ state: { a: "x" } }, { body: 1 }, false],
  [{ after: { rule: "r" } }, { body: 1 }, false],
  [{ after: { rule: "r" } }, { after: { rule: "r" }, body: 1 }, true],
];

test.each(SHADOWS)("%j stands before all of %j: %s", (earlier, later, isShadowed) => {
  expect(covers(earlier, later)).toBe(isShadowed);
});
