import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { lintContract } from "../src/index.ts";

const cat = { type: "object", required: ["purrs"], properties: { purrs: { type: "boolean" } } };
const other = { type: "object", not: { required: ["barks"] }, properties: { age: {} } };

test.each<[string, object, unknown, string[]]>([
  [
    "a value that is wrong in one of several schemas",
    { oneOf: [cat, { type: "object", required: ["barks"] }] },
    { purrs: "loudly" },
    ["must have required property 'barks'", "`purrs` property type must be boolean"],
  ],
  [
    "a value that is wrong in a schema, and is what another forbids",
    { anyOf: [cat, other] },
    { barks: true },
    ["must have required property 'purrs'"],
  ],
  [
    "a value that matches two of them",
    { oneOf: [cat, { type: "object" }] },
    { purrs: true },
    ["must match exactly one schema in oneOf"],
  ],
  ["a value that must not be", other, { barks: true }, ["must NOT be valid"]],
])("of %s only what to mend is told", async (_, schema, value, expected) => {
  const root = mkdtempSync(join(tmpdir(), "choices-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, "redocly.yaml"), RULES);
  const content = { "application/json": { schema, examples: { any: { value } } } };
  const contract = {
    openapi: "3.1.1",
    info: { title: "Pets", version: "1.0.0" },
    paths: { "/": { get: { responses: { 200: { description: "One.", content } } } } },
  };
  const file = join(root, "openapi.json");
  writeFileSync(file, JSON.stringify(contract));
  const problems = await lintContract(file, { root });
  const messages = problems.map(({ message }) => message);
  const said = expected.map((text) => `Example value must conform to the schema: ${text}.`);
  expect(messages.toSorted()).toEqual(said.toSorted());
});

const RULES =
  "rules: { no-invalid-media-type-examples: { severity: error, allowAdditionalProperties: true } }\n";
