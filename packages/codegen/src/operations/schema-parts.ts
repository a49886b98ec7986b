import type { OpenApiDocument, SchemaObject } from "@handshake/contract";
import { follow } from "./follow.ts";

export type Schema = SchemaObject | boolean | undefined;

/** The alternatives of a schema, down to those that have none. */
export function branches(document: OpenApiDocument, value: Schema, depth = 0): SchemaObject[] {
  const schema = typeof value === "object" ? follow<SchemaObject>(document, value) : undefined;
  if (schema === undefined || depth > DEEPEST) return [];
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices === undefined) return [schema];
  return choices.flatMap((choice) => branches(document, choice, depth + 1));
}

/** A schema and all that it is combined of with `allOf`. */
export function parts(document: OpenApiDocument, value: Schema, depth = 0): SchemaObject[] {
  const schema = typeof value === "object" ? follow<SchemaObject>(document, value) : undefined;
  if (schema === undefined || depth > DEEPEST) return [];
  return [schema, ...(schema.allOf ?? []).flatMap((part) => parts(document, part, depth + 1))];
}

/** A schema may contain itself. */
const DEEPEST = 20;
