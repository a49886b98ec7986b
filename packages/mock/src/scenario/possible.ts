import { Ajv } from "ajv";
import type { IHttpOperation } from "@stoplight/types";
import { partsOf, type Schema, type SchemaObject } from "../api/schema.ts";
import { remembering } from "../remembering.ts";
import { compile, isMatcher } from "./matcher.ts";

/** What it gets was found to be OpenAPI: no schema of schemas is compiled to hold it against. */
const ajv = new Ajv({
  strict: false,
  validateFormats: false,
  logger: false,
  meta: false,
  validateSchema: false,
});

/** What a schema says of a value itself, and not by other schemas. */
const OWN = [
  "type",
  "enum",
  "const",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
] as const;

/**
 * Whether any value of the schema has what a rule asks for. It answers no only where that is certain.
 *
 * @param expected as in `when`: values, `$pattern`, `$jsonSchema`, objects that may have more properties.
 */
export function isPossible(
  operation: IHttpOperation,
  schema: Schema,
  expected: unknown,
  seen: ReadonlySet<SchemaObject> = new Set(),
): boolean {
  if (schema === false) return false;
  const [root] = partsOf(operation, schema);
  if (root === undefined || seen.has(root)) return true;
  const deeper = new Set([...seen, root]);
  const fits = (part: Schema): boolean => isPossible(operation, part, expected, deeper);
  const { allOf = [], anyOf, oneOf } = root;
  if (!allOf.every(fits)) return false;
  if (anyOf && !anyOf.some(fits)) return false;
  if (oneOf && !oneOf.some(fits)) return false;
  return fitsItself(operation, root, expected);
}

function fitsItself(operation: IHttpOperation, schema: SchemaObject, expected: unknown): boolean {
  if (isMatcher(expected)) {
    const listed = listedIn(schema);
    return listed === undefined || listed.some(compile(expected));
  }
  if (Array.isArray(expected)) {
    const { items } = schema;
    const each = typeof items === "object" && !Array.isArray(items) ? items : true;
    return expected.every((item) => isPossible(operation, each, item));
  }
  if (typeof expected === "object" && expected !== null) {
    const { properties = {}, additionalProperties } = schema;
    return Object.entries(expected).every(([name, item]) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (property === undefined) return additionalProperties !== false;
      return isPossible(operation, property, item);
    });
  }
  const own = OWN.filter((keyword) => Object.hasOwn(schema, keyword));
  if (own.length === 0) return true;
  const alone = Object.fromEntries(own.map((name) => [name, schema[name]]));
  return validator(JSON.stringify(alone), alone)(expected);
}

/** Compiled once: a rule's values are looked at one by one and all at once, and rules ask for the same. */
const validator = remembering((_: string, schema: object) => ajv.compile(schema));

function listedIn(schema: SchemaObject): readonly unknown[] | undefined {
  if ("const" in schema) return [schema.const];
  return schema.enum;
}

/** Each value or matcher of what is expected, alone in all that it stands in, with the path to it. */
export function leavesOf(
  expected: unknown,
): { readonly path: readonly string[]; readonly alone: unknown }[] {
  if (typeof expected !== "object" || expected === null) return [{ path: [], alone: expected }];
  if (isMatcher(expected) || Array.isArray(expected)) return [{ path: [], alone: expected }];
  return Object.entries(expected).flatMap(([name, item]) =>
    leavesOf(item).map(({ path, alone }) => ({ path: [name, ...path], alone: { [name]: alone } })),
  );
}
