import { expect, test } from "vitest";
import { withoutEchoes } from "../src/echoes.ts";
import type { Problem } from "../src/index.ts";

function problem(rule: string, message = "A fault.", line = 1): Problem {
  return { file: "/openapi.yaml", line, column: 1, message, rule, severity: "error" };
}

const example = (message: string): Problem => problem("no-invalid-media-type-examples", message);

test.each([
  ["an example against a broken schema", problem("struct"), example("type must be string.")],
  [
    "an example against a schema that is not there",
    problem("no-unresolved-refs"),
    example("can't resolve reference ./a.yaml"),
  ],
  [
    "paths that are alike and the same",
    problem("no-identical-paths"),
    problem("no-ambiguous-paths"),
  ],
  [
    "an example without the code that the envelope misspells",
    problem("handshake/envelope-properties", "Correct `code` of the envelope: no answer has it."),
    problem("handshake/envelope-success-first"),
  ],
])("%s: only the cause is told", (_name, cause, echo) => {
  expect(withoutEchoes([echo, cause])).toEqual([cause]);
  expect(withoutEchoes([echo])).toEqual([echo]);
});

test("problems that only stand near each other are all told", () => {
  const problems = [
    problem("no-unresolved-refs"),
    example("type must be string."),
    problem("no-identical-paths", "Same.", 2),
    problem("no-ambiguous-paths", "Alike.", 3),
  ];
  expect(withoutEchoes(problems)).toEqual(problems);
});
