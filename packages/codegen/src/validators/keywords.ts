type Kind = "any" | "array" | "boolean" | "number" | "object" | "string";

/**
 * Keywords of JSON Schema 2020-12 whose values hold no schema, and what the values are. All that is not named
 * here says nothing about validity.
 */
export const PLAIN = {
  type: ["string", "array"],
  enum: ["array"],
  const: ["any"],
  multipleOf: ["number"],
  maximum: ["number"],
  exclusiveMaximum: ["number"],
  minimum: ["number"],
  exclusiveMinimum: ["number"],
  maxLength: ["number"],
  minLength: ["number"],
  pattern: ["string"],
  maxItems: ["number"],
  minItems: ["number"],
  uniqueItems: ["boolean"],
  maxContains: ["number"],
  minContains: ["number"],
  maxProperties: ["number"],
  minProperties: ["number"],
  required: ["array"],
  dependentRequired: ["object"],
  format: ["string"],
} as const satisfies Readonly<Record<string, readonly Kind[]>>;

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
