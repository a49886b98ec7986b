import type { OpenApiDocument, SchemaObject } from "@handshake/contract";
import type { JsonKind } from "@handshake/runtime";
import { branches, parts, type Schema } from "./schema-parts.ts";

const ALL: readonly JsonKind[] = ["array", "boolean", "null", "number", "object", "string"];

/** The kinds of JSON value that one of these schemas may take; all of them where one does not say. */
export function kindsOf(
  document: OpenApiDocument,
  schemas: readonly Schema[],
): readonly JsonKind[] {
  const found = new Set(schemas.flatMap((schema) => kindsOfSchema(document, schema)));
  return ALL.filter((kind) => found.has(kind));
}

function kindsOfSchema(document: OpenApiDocument, schema: Schema): readonly JsonKind[] {
  const leaves = branches(document, schema);
  return leaves.length === 0 ? ALL : leaves.flatMap((leaf) => kindsOfLeaf(document, leaf));
}

/** With `allOf`, the first part that names its type speaks for the whole. */
function kindsOfLeaf(document: OpenApiDocument, leaf: SchemaObject): readonly JsonKind[] {
  const typed = parts(document, leaf).find(({ type }) => type !== undefined);
  if (typed?.type === undefined) return ALL;
  const types = new Set([typed.type].flat().map((type) => (type === "integer" ? "number" : type)));
  // OpenAPI 3.0 says it beside the type.
  const isNullable = parts(document, leaf).some(({ nullable }) => nullable === true);
  return ALL.filter((kind) => types.has(kind) || (isNullable && kind === "null"));
}
