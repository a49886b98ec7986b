/** Keywords of JSON Schema 2020-12 whose values hold no schema. All that is not named here says nothing about validity. */
export const PLAIN = [
  "type",
  "enum",
  "const",
  "multipleOf",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "pattern",
  "maxItems",
  "minItems",
  "uniqueItems",
  "maxContains",
  "minContains",
  "maxProperties",
  "minProperties",
  "required",
  "dependentRequired",
  "format",
] as const;

/** Keywords that hold one schema. */
export const ONE = [
  "items",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
] as const;

/** Keywords that hold a list of schemas. */
export const LIST = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;

/** Keywords that hold schemas by name. */
export const MAP = ["properties", "patternProperties", "dependentSchemas"] as const;
