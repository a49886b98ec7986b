import type { OpenApiDocument, ParameterObject, SchemaObject } from "@handshake/contract";
import type { Operation } from "@handshake/runtime";
import { follow } from "./follow.ts";

/** Long enough to be unique, short enough for a header. */
const USUAL_LENGTH = 32;

/** The header parameter marked `x-request-id: true`, and how long its value must be. */
export function requestId(
  document: OpenApiDocument,
  parameters: readonly ParameterObject[],
): Operation["requestId"] {
  for (const parameter of parameters) {
    const schema = typeof parameter.schema === "object" ? parameter.schema : undefined;
    const { minLength, maxLength, ...rest } = follow<SchemaObject>(document, schema) ?? {};
    const marked = parameter["x-request-id"] ?? rest["x-request-id"];
    if (parameter.in !== "header" || marked !== true) continue;
    const fixed = minLength !== undefined && minLength === maxLength;
    return { header: parameter.name.toLowerCase(), length: fixed ? minLength : USUAL_LENGTH };
  }
  return undefined;
}
