import type { Schema } from "../api/schema.ts";

interface Property {
  readonly name: string;
  readonly schema: Schema | undefined;
}

/** Whether a parameter's text is a list: it may be an array, and no text. */
export function isArray(schema: Schema | undefined): boolean {
  return says(schema, "array", "items") && !says(schema, "string");
}

/** Whether a parameter's text is made of keys and values. */
export function isObject(schema: Schema | undefined): boolean {
  return says(schema, "object", "properties") && !isArray(schema) && !says(schema, "string");
}

/** Whether a schema, or a part of it, names a type, or has the keyword that goes with it. */
function says(schema: Schema | undefined, type: string, keyword?: string): boolean {
  return parts(schema).some(
    (part) =>
      [part.type].flat().some((each) => each === type) ||
      (part.type === undefined && keyword !== undefined && keyword in part),
  );
}

/** A declared property, whatever the capitals in which it came. */
export function propertyIn(schema: Schema | undefined, name: string): Property | undefined {
  const found = parts(schema)
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found && { name: found[0], schema: found[1] };
}

export function itemsOf(schema: Schema | undefined): Schema | undefined {
  const items = parts(schema).find((part) => part.items !== undefined)?.items;
  return Array.isArray(items) ? undefined : items;
}

/** A schema and all that it is composed of: Prism has written out its references. */
function parts(schema: Schema | undefined): Exclude<Schema, boolean>[] {
  if (typeof schema !== "object") return [];
  const { allOf = [], anyOf = [], oneOf = [] } = schema;
  return [schema, ...[...allOf, ...anyOf, ...oneOf].flatMap(parts)];
}

export function propertiesOf(schema: Schema | undefined): [name: string, schema: Schema][] {
  return parts(schema).flatMap(({ properties = {} }) => Object.entries(properties));
}

/** A text as the number or boolean that it stands for, where the schema has one and no text. */
export function typed(text: string, schema: Schema | undefined): unknown {
  if (says(schema, "string")) return text;
  const isNumber = says(schema, "number") || says(schema, "integer");
  if (isNumber && text.trim() !== "" && !Number.isNaN(Number(text))) return Number(text);
  return says(schema, "boolean") && /^(?:true|false)$/.test(text) ? text === "true" : text;
}
