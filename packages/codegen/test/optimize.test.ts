import type { OpenApiDocument } from "@handshake/contract";
import {
  array,
  assert,
  asyncProperty,
  boolean,
  constant,
  constantFrom,
  dictionary,
  letrec,
  oneof,
  tuple,
  uniqueArray,
} from "fast-check";
import { expect, test } from "vitest";
import { describeApi } from "../src/operations/describe-api.ts";
import { functionsOf } from "../src/validators/compile.ts";
import { optimized } from "../src/validators/optimize.ts";
import { planValidators } from "../src/validators/plan.ts";
import { SchemaSet } from "../src/validators/schema-set.ts";
import { documentOf } from "./compiled.ts";
import { fixtureNames, loadFixture } from "./load-fixture.ts";
import { loadSubject, subjects } from "./load-corpus.ts";

/** Among them some that ajv gives to its variables, and some that need quotes. */
const name = constantFrom(
  "a",
  "b",
  "data0",
  "valid0",
  "_errs1",
  "len0",
  "a b",
  '"',
  "\\",
  "__proto__",
);
const count = constantFrom(0, 1, 2);
const value = constantFrom(
  null,
  true,
  0,
  1.5,
  "",
  "data1",
  '"valid1"',
  [],
  {},
  { data1: ["_errs2"] },
);

/** Any few keywords. */
const { schema } = letrec((tie) => {
  const part = tie("schema");
  const parts = array(part, { maxLength: 3 });
  const keyword = oneof(
    tuple(constant("type"), constantFrom("array", "integer", "null", "object", ["string", "null"])),
    tuple(
      constantFrom("properties", "patternProperties", "dependentSchemas"),
      dictionary(name, part, { maxKeys: 3 }),
    ),
    tuple(constant("required"), uniqueArray(name)),
    tuple(constant("dependentRequired"), dictionary(name, uniqueArray(name))),
    tuple(constantFrom("allOf", "anyOf", "oneOf", "prefixItems"), parts),
    tuple(
      constant("$ref"),
      constantFrom("A", "B").map((to) => `#/components/schemas/${to}`),
    ),
    tuple(constantFrom("items", "additionalProperties", "propertyNames", "contains"), part),
    tuple(constantFrom("not", "if", "then", "else"), part),
    tuple(constantFrom("unevaluatedItems", "unevaluatedProperties"), part),
    tuple(constant("uniqueItems"), boolean()),
    tuple(constant("const"), value),
    tuple(constant("enum"), array(value, { maxLength: 3 })),
    tuple(constantFrom("pattern", "format"), constantFrom("^data0$", "date", "uuid")),
    tuple(constantFrom("minLength", "maxItems", "minContains", "maxContains"), count),
    tuple(constantFrom("minimum", "exclusiveMaximum", "minProperties", "multipleOf"), count),
  );
  return {
    schema: oneof(
      { depthSize: "small", withCrossShrink: true },
      constantFrom<unknown>({}, true, false, { type: "string" }),
      uniqueArray(keyword, { selector: ([key]) => key, maxLength: 4 }).map(Object.fromEntries),
    ),
  };
});

test("the validators of any schema are what ajv's own optimizer leaves of them", async () => {
  await assert(
    asyncProperty(schema, schema, schema, async (one, A, B) => {
      const { own, theirs } = await bothOf(documentOf(one, { schemas: { A, B } }));
      expect(own).toBe(theirs);
    }),
    { numRuns: 400 },
  );
});

test.each(subjects)("so are those of the corpus: %s", async (subject) => {
  const { own, theirs } = await bothOf((await loadSubject(subject)).document);
  expect(own).toBe(theirs);
});

test.each(fixtureNames)("so are those of %s", async (fixture) => {
  const { own, theirs } = await bothOf((await loadFixture(fixture)).document);
  expect(own).toBe(theirs);
});

async function bothOf(document: OpenApiDocument): Promise<{ own: string; theirs: string }> {
  const set = new SchemaSet(document);
  planValidators(document, describeApi(document), set);
  const ids = [...set.schemas.keys()];
  const [plain, theirs] = await Promise.all([
    functionsOf(set, ids),
    functionsOf(set, ids, { optimize: true }),
  ]);
  return { own: optimized(plain), theirs };
}
