import type {
  OpenApiDocument,
  OperationObject,
  ResponseObject,
  SchemaObject,
} from "@handshake/contract";
import type { Envelope } from "@handshake/runtime";
import { follow } from "./follow.ts";

type Schema = SchemaObject | boolean | undefined;

/** Every success that the contract declares must hold the envelope's payload. */
export function requiresPayload(
  document: OpenApiDocument,
  operation: OperationObject,
  { code, payload, success }: Envelope,
): boolean {
  const values = new Set(success.map(String));
  const isSuccess = (branch: SchemaObject): boolean =>
    constants(document, property(document, branch, code)).some((value) =>
      values.has(String(value)),
    );
  const successes = bodies(document, operation)
    .flatMap((schema) => branches(document, schema))
    .filter(isSuccess);
  if (payload === undefined || successes.length === 0) return false;
  return successes.every((branch) =>
    parts(document, branch).some(({ required = [] }) => required.includes(payload)),
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

/** The alternatives of a schema, down to those that have none. */
function branches(document: OpenApiDocument, value: Schema, depth = 0): SchemaObject[] {
  const schema = typeof value === "object" ? follow<SchemaObject>(document, value) : undefined;
  if (schema === undefined || depth > DEEPEST) return [];
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices === undefined) return [schema];
  return choices.flatMap((choice) => branches(document, choice, depth + 1));
}

/** A schema and all that it is combined of with `allOf`. */
function parts(document: OpenApiDocument, value: Schema, depth = 0): SchemaObject[] {
  const schema = typeof value === "object" ? follow<SchemaObject>(document, value) : undefined;
  if (schema === undefined || depth > DEEPEST) return [];
  return [schema, ...(schema.allOf ?? []).flatMap((part) => parts(document, part, depth + 1))];
}

/** A schema may contain itself. */
const DEEPEST = 20;

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
