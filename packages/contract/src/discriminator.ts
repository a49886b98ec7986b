type Fields = Readonly<Record<string, unknown>>;

/**
 * A schema whose discriminator counts: each alternative by reference asks for the values that its discriminator has for
 * it (OpenAPI 3.1, 4.8.25). Without that, forms of an object that differ in optional properties alone are all one, and
 * `oneOf` refuses what is meant.
 */
export function discriminated(schema: Fields): Fields {
  const { propertyName, mapping } = Object(schema["discriminator"]) as Fields;
  if (typeof propertyName !== "string") return schema;
  const marked = (["oneOf", "anyOf"] as const).flatMap((keyword) => {
    const alternatives = schema[keyword];
    if (!Array.isArray(alternatives)) return [];
    const each = alternatives.map((alternative: unknown) =>
      marks(alternative, propertyName, mapping),
    );
    return [[keyword, each] as const];
  });
  return marked.length === 0 ? schema : { ...schema, ...Object.fromEntries(marked) };
}

function marks(alternative: unknown, name: string, mapping: unknown): unknown {
  const reference: unknown = Object(alternative).$ref;
  if (typeof reference !== "string") return alternative;
  const values = valuesFor(reference, Object(mapping) as Fields);
  const mark = { type: "object", required: [name], properties: { [name]: { enum: values } } };
  return { allOf: [alternative, mark] };
}

/** The names that a mapping has for a schema; its own name where it has none. */
function valuesFor(reference: string, mapping: Fields): readonly string[] {
  const own = reference.split("/").at(-1) ?? "";
  const mapped = Object.keys(mapping).filter((value) =>
    [reference, own].includes(String(mapping[value])),
  );
  return mapped.length > 0 ? mapped : [own];
}
