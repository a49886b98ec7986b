import type { IHttpOperation, IMediaTypeContent } from "@stoplight/types";

export type SchemaObject = NonNullable<IMediaTypeContent["schema"]>;
export type Schema = SchemaObject | boolean;

/** Follows a pointer to where Prism keeps the schemas that refer to themselves. */
function resolved(operation: IHttpOperation, schema: Schema | undefined): SchemaObject | undefined {
  if (typeof schema !== "object") return undefined;
  const name = /^#\/__bundled__\/([^/]+)$/.exec(schema.$ref ?? "")?.[1];
  if (name === undefined) return schema;
  const bundled: unknown = Reflect.get(Reflect.get(operation, "__bundled__") ?? {}, name);
  return isSchema(bundled) ? bundled : undefined;
}

function isSchema(value: unknown): value is SchemaObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A schema and all that it is composed of (allOf, anyOf, oneOf, then, else). */
export function partsOf(operation: IHttpOperation, root: Schema | undefined): SchemaObject[] {
  const parts = new Set<SchemaObject>();
  const add = (schema: Schema | undefined): void => {
    const object = resolved(operation, schema);
    if (object === undefined || parts.has(object)) return;
    parts.add(object);
    const { allOf = [], anyOf = [], oneOf = [] } = object;
    for (const part of [...allOf, ...anyOf, ...oneOf, object.then, object.else]) add(part);
  };
  add(root);
  return [...parts];
}

/** Every schema that a property may have. */
export function propertyOf(operation: IHttpOperation, root: Schema, name: string): SchemaObject[] {
  return partsOf(operation, root)
    .map(({ properties = {} }) => (Object.hasOwn(properties, name) ? properties[name] : undefined))
    .flatMap((schema) => partsOf(operation, schema));
}

/** Values of such a schema are never printed. */
export function isSensitive(operation: IHttpOperation, schema: Schema | undefined): boolean {
  return partsOf(operation, schema).some(
    (part) =>
      part.format === "password" ||
      part.writeOnly === true ||
      Reflect.get(part, "x-sensitive") === true,
  );
}
