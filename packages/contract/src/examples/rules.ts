/** Redocly's rules that hold examples against their schemas. */
export const EXAMPLE_RULES: ReadonlySet<string> = new Set([
  "no-invalid-media-type-examples",
  "no-invalid-parameter-examples",
  "no-invalid-schema-examples",
]);
