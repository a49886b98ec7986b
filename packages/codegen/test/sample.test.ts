import type { OpenApiDocument, SchemaObject } from "@handshake/contract";
import { expect, test } from "vitest";
import { sample } from "../src/examples/sample.ts";

const document: OpenApiDocument = {
  openapi: "3.1.1",
  info: { title: "Any", version: "1" },
  components: {
    schemas: {
      Name: { type: "string", minLength: 6, maxLength: 8 },
      Loop: {
        type: "object",
        required: ["next"],
        properties: { next: { $ref: "#/components/schemas/Loop" } },
      },
    },
  },
};

test.each<[string, SchemaObject, unknown]>([
  ["its example goes first", { type: "string", example: "given" }, "given"],
  ["a constant", { const: 3 }, 3],
  ["the first of an enum", { enum: ["b", "a"] }, "b"],
  ["a string of the right length", { $ref: "#/components/schemas/Name" }, "textxx"],
  ["a string of a format", { type: "string", format: "date" }, "2026-01-31"],
  ["a number in its range", { type: "integer", minimum: 5 } as SchemaObject, 5],
  ["the first type of several", { type: ["boolean", "null"] }, true],
  ["a list of one", { type: "array", items: { type: "boolean" } }, [true]],
  [
    "required properties only",
    { required: ["a"], properties: { a: { type: "integer" }, b: {} } },
    { a: 1 },
  ],
  ["without what is read-only", { required: ["a"], properties: { a: { readOnly: true } } }, {}],
  [
    "all parts",
    { allOf: [{ required: ["a"], properties: { a: { const: 1 } } }, { example: { b: 2 } }] },
    { a: 1, b: 2 },
  ],
  ["the first branch", { oneOf: [{ const: "x" }, { const: "y" }] }, "x"],
  ["nothing for a pattern", { type: "string", pattern: "^x$" } as SchemaObject, undefined],
  ["nothing for a schema without end", { $ref: "#/components/schemas/Loop" }, undefined],
])("%s", (_, schema, value) => {
  expect(sample(document, schema)).toEqual(value);
});
