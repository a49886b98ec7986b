/** Each example against its schema, by a validator that is neither the mock's nor the client's. */
import { Ajv2020 } from "ajv/dist/2020.js";
import type { OpenApiDocument } from "@handshake/contract";
import { oneByOne, type Way } from "./way.ts";

export const schemaWay: Way = ({ document }, examples) => {
  // OpenAPI's own keywords and formats are none of JSON Schema's.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ ...inJsonSchema(document), $id: "contract:" });
  return oneByOne(examples, ({ schema, value }) => {
    const validate = ajv.compile({ $ref: `contract:${schema}` });
    if (validate(value)) return undefined;
    return ajv.errorsText(validate.errors, { dataVar: "" });
  });
};

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type of its own, and bounds that exclude by a flag. */
function inJsonSchema(document: OpenApiDocument): object {
  if (!document.openapi.startsWith("3.0")) return document;
  return JSON.parse(JSON.stringify(document), (_, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const { nullable, exclusiveMinimum, exclusiveMaximum, ...schema } = value as Old;
    const bounds = {
      ...(exclusiveMinimum === true && { exclusiveMinimum: schema.minimum }),
      ...(exclusiveMaximum === true && { exclusiveMaximum: schema.maximum }),
    };
    const plain = { ...schema, ...bounds };
    return nullable === true ? { anyOf: [plain, { type: "null" }] } : plain;
  }) as object;
}

interface Old {
  readonly nullable?: unknown;
  readonly exclusiveMinimum?: unknown;
  readonly exclusiveMaximum?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}
