type Fields = Readonly<Record<string, unknown>>;

/**
 * A nullable schema of OpenAPI 3.0 such that Prism can check with it. To an `enum` that names null already it adds
 * another, and ajv takes neither that nor `nullable` without a `type` (3.0.4, 4.7.24.1): nothing would be checked then.
 */
export function nullable(schema: Fields): Fields {
  if (schema["nullable"] !== true) return schema;
  const { enum: values } = schema;
  if (typeof schema["type"] === "string") {
    return Array.isArray(values)
      ? { ...schema, enum: values.filter((value) => value !== null) }
      : schema;
  }
  const { nullable: _, ...rest } = schema;
  if (Array.isArray(values) && values.includes(null)) return rest;
  return { anyOf: [rest, { enum: [null] }] };
}
