import { follow, parts } from "@handshake/codegen";
import type { OpenApiDocument, SchemaObject } from "@handshake/contract";

/** Deeper than anybody writes a literal; a schema that contains itself ends here. */
const DEEPEST = 3;

/** A literal with every property that a schema declares, each of them `fits`. */
export function literal(
  document: OpenApiDocument,
  value: SchemaObject | boolean | undefined,
  depth = 0,
): string {
  const all = parts(document, value);
  const hasChoice = all.some(({ oneOf, anyOf }) => oneOf !== undefined || anyOf !== undefined);
  if (hasChoice || depth > DEEPEST) return "fits";
  const [items] = all.flatMap((schema) => schema.items ?? []);
  if (items !== undefined) return `[${literal(document, items, depth + 1)}]`;
  const properties = Object.assign({}, ...all.map((schema) => schema.properties)) as Record<
    string,
    SchemaObject | boolean
  >;
  const names = Object.keys(properties).filter((name) => !isReadOnly(document, properties[name]));
  if (names.length === 0) return "fits";
  const entries = names.map(
    (name) => `${JSON.stringify(name)}: ${literal(document, properties[name], depth + 1)}`,
  );
  return `{ ${entries.join(", ")} }`;
}

function isReadOnly(document: OpenApiDocument, value: SchemaObject | boolean | undefined): boolean {
  return typeof value === "object" && follow<SchemaObject>(document, value)?.readOnly === true;
}
