import type { OpenApiDocument, SchemaObject } from "@handshake/contract";
import { expect, test } from "vitest";
import { requiresPayload } from "../src/operations/payload.ts";

const success: SchemaObject = {
  required: ["code", "data"],
  properties: { code: { enum: [0, 200] }, data: {} },
};
const withoutData: SchemaObject = { required: ["code"], properties: { code: { const: "0" } } };
const failure: SchemaObject = {
  required: ["code"],
  properties: { code: { $ref: "#/components/schemas/Code" } },
};

const document: OpenApiDocument = {
  openapi: "3.1.1",
  info: { title: "Any", version: "1" },
  components: {
    schemas: { Code: { type: "integer", anyOf: [{ const: 31400 }, {}] }, Success: success },
  },
};
const envelope = { code: "code", success: [0, 200], payload: "data", errors: {} };

test.each<[string, SchemaObject, boolean]>([
  [
    "required in the only success",
    { oneOf: [{ $ref: "#/components/schemas/Success" }, failure] },
    true,
  ],
  [
    "required through allOf",
    { allOf: [{ required: ["data"] }, { ...success, required: ["code"] }] },
    true,
  ],
  ["missing in one of the successes", { oneOf: [success, withoutData, failure] }, false],
  ["no branch is known to be a success", failure, false],
])("a payload is required: %s", (_, schema, required) => {
  const operation = {
    responses: { "200": { content: { "application/json": { schema } } }, "400": {} },
  };
  expect(requiresPayload(document, operation, envelope)).toBe(required);
});

test("an envelope without a payload requires none", () => {
  const { payload: _, ...bare } = envelope;
  const responses = { "200": { content: { "application/json": { schema: success } } } };
  expect(requiresPayload(document, { responses }, bare)).toBe(false);
});
