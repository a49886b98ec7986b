import type { OpenApiDocument, SchemaObject } from "@handshake/contract";
import { expect, test } from "vitest";
import { payloadKinds } from "../src/operations/payload.ts";

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
const ALL = ["array", "boolean", "null", "number", "object", "string"];

/** A success whose payload has this schema. */
function holding(data: SchemaObject): SchemaObject {
  return { ...success, properties: { ...success.properties, data } };
}

const envelope = { code: "code", success: [0, 200], payload: "data" };

test.each<[string, SchemaObject, readonly string[] | undefined]>([
  [
    "required in the only success",
    { oneOf: [{ $ref: "#/components/schemas/Success" }, failure] },
    ALL,
  ],
  [
    "required through allOf",
    { allOf: [{ required: ["data"] }, { ...success, required: ["code"] }] },
    ALL,
  ],
  ["of one kind", holding({ type: "object" }), ["object"]],
  ["of two kinds in OpenAPI 3.1", holding({ type: ["integer", "null"] }), ["null", "number"]],
  ["of two kinds in OpenAPI 3.0", holding({ type: "array", nullable: true }), ["array", "null"]],
  [
    "of either branch's kind",
    holding({ oneOf: [{ type: "string" }, { allOf: [{ type: "boolean" }] }] }),
    ["boolean", "string"],
  ],
  ["missing in one of the successes", { oneOf: [success, withoutData, failure] }, undefined],
  ["no branch is known to be a success", failure, undefined],
])("a payload is required: %s", (_, schema, required) => {
  const operation = {
    responses: { "200": { content: { "application/json": { schema } } }, "400": {} },
  };
  expect(payloadKinds(document, operation, envelope)).toEqual(required);
});

test("an envelope without a payload requires none", () => {
  const { payload: _, ...bare } = envelope;
  const responses = { "200": { content: { "application/json": { schema: success } } } };
  expect(payloadKinds(document, { responses }, bare)).toBeUndefined();
});
