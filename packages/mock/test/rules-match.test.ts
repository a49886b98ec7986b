import { expect, test } from "vitest";
import { covers, firstMatch } from "../src/rules/match.ts";
import type { Rule, When } from "../src/rules/rule.ts";

function matches(when: When, request: { readonly [part: string]: unknown }): boolean {
  const rule: Rule = { number: 1, when, choice: { operation: OPERATION } };
  const facts = { body: undefined, query: {}, path: {}, header: {}, ...request };
  return firstMatch([rule], facts) !== undefined;
}

const OPERATION = { id: "o", method: "get", path: "/", responses: [] };

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
  expect(covers({ header: { "X-A": "b" } }, { header: { "x-a": "b" }, body: 1 })).toBe(true);
  expect(covers({ header: { "X-A": "b" } }, { body: 1 })).toBe(false);
});
