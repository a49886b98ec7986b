import {
  array,
  assert,
  constantFrom,
  dictionary,
  letrec,
  oneof,
  property,
  string,
} from "fast-check";
import { expect, test } from "vitest";
import { literal } from "../src/print.ts";

const value = letrec((tie) => ({
  value: oneof(
    { depthSize: "small" },
    constantFrom(null, true, 0, -1.5, 1e21),
    string(),
    array(tie("value")),
    dictionary(string(), tie("value")),
  ),
})).value;

test("a literal evaluates to the value that it prints", () => {
  assert(
    property(value, (original) => {
      // The only way to ask what a literal means is to evaluate it.
      const evaluate = new Function(`return (${literal(original)});`) as () => unknown;
      expect(JSON.stringify(evaluate())).toBe(JSON.stringify(original));
    }),
  );
});

test("__proto__ stays a property", () => {
  const odd: unknown = JSON.parse('{"__proto__": 1}');
  const evaluate = new Function(`return (${literal(odd)});`) as () => object;
  expect(Object.keys(evaluate())).toEqual(["__proto__"]);
});

test("what fits stands on one line, and nested objects on lines of their own", () => {
  expect(literal({ a: [1, "b"], c: { d: "x".repeat(90) } })).toBe(
    `{\n  a: [1, "b"],\n  c: {\n    d: "${"x".repeat(90)}",\n  },\n}`,
  );
});
