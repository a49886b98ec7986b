import type {
  OpenApiDocument,
  OperationObject,
  ResponseObject,
  SchemaObject,
} from "@handshake/contract";
import type { Envelope, JsonKind } from "@handshake/runtime";
import { follow } from "./follow.ts";
import { kindsOf } from "./json-kinds.ts";
import { branches, parts, type Schema } from "./schema-parts.ts";

/**
 * The kinds of JSON value that the envelope's payload has in a success; `undefined` where a success
 * may do without it, or nothing tells which answers are one.
 */
export function payloadKinds(
  document: OpenApiDocument,
  operation: OperationObject,
  { code, payload, success }: Envelope,
): readonly JsonKind[] | undefined {
  const values = new Set(success.map(String));
  const isSuccess = (branch: SchemaObject): boolean =>
    constants(document, property(document, branch, code)).some((value) =>
      values.has(String(value)),
    );
  const successes = bodies(document, operation)
    .flatMap((schema) => branches(document, schema))
    .filter(isSuccess);
  if (payload === undefined || successes.length === 0) return undefined;
  const isRequired = successes.every((branch) =>
    parts(document, branch).some(({ required = [] }) => required.includes(payload)),
  );
  if (!isRequired) return undefined;
  return kindsOf(
    document,
    successes.map((branch) => property(document, branch, payload)),
  );
}

/** The schemas of the answers that may be a success. */
function bodies(document: OpenApiDocument, { responses = {} }: OperationObject): Schema[] {
  const keys = Object.keys(responses).filter((key) => key.startsWith("2"));
  const declared = keys.length > 0 ? keys : ["default"];
  return declared.flatMap((key) => {
    const response = follow<ResponseObject>(document, responses[key]);
    return Object.values(response?.content ?? {}).map(({ schema }) => schema);
  });
}

function property(document: OpenApiDocument, schema: SchemaObject, name: string): Schema {
  return parts(document, schema)
    .map(({ properties = {} }) => properties[name])
    .find((found) => found !== undefined);
}

function constants(document: OpenApiDocument, value: Schema): unknown[] {
  return parts(document, value).flatMap(
    (schema) => schema.enum ?? ("const" in schema ? [schema.const] : []),
  );
}
