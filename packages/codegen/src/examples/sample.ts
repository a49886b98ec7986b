import type { OpenApiDocument, SchemaObject } from "@handshake/contract";
import { discriminated } from "@handshake/contract/discriminator";
import { follow } from "../operations/follow.ts";

type Schema = SchemaObject | boolean | undefined;

/** Deeper than any example needs; a schema that contains itself ends here. */
const DEEPEST = 8;

/**
 * A value that a schema allows: its own example where it has one, else the simplest. `undefined`
 * where none is in sight, as for a pattern.
 */
export function sample(document: OpenApiDocument, value: Schema, depth = 0): unknown {
  const schema = typeof value === "object" ? follow<SchemaObject>(document, value) : undefined;
  if (schema === undefined || depth > DEEPEST) return value === true ? null : undefined;
  const given = [
    schema.const,
    schema.example,
    schema.examples?.[0],
    schema.default,
    schema.enum?.[0],
  ];
  const own = given.find((item) => item !== undefined);
  if (own !== undefined) return own;
  if (schema.allOf) return sampleAll(document, schema, depth);
  const marked: SchemaObject = discriminated({ ...schema });
  const choice = (marked.oneOf ?? marked.anyOf)?.[0];
  if (choice !== undefined) return sample(document, choice, depth + 1);
  return sampleType(document, schema, depth);
}

function sampleAll(document: OpenApiDocument, schema: SchemaObject, depth: number): unknown {
  const { allOf = [], ...rest } = schema;
  const parts = [...allOf, ...(rest.properties ? [rest] : [])];
  const samples = parts.map((part) => sample(document, part, depth + 1));
  if (samples.every((part) => typeof part === "object" && part !== null)) {
    return Object.assign({}, ...samples);
  }
  return samples.length === 1 ? samples[0] : undefined;
}

function sampleType(document: OpenApiDocument, schema: SchemaObject, depth: number): unknown {
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case "string":
      return sampleString(schema);
    case "integer":
    case "number":
      return sampleNumber(schema);
    case "boolean":
      return true;
    case "null":
      return null;
    case "array":
      return sampleArray(document, schema, depth);
    case "object":
    case undefined:
      return sampleObject(document, schema, depth);
    default:
      return undefined;
  }
}

function sampleObject(document: OpenApiDocument, schema: SchemaObject, depth: number): unknown {
  const entries = (schema.required ?? []).map((name): [string, unknown] => {
    const property = schema.properties?.[name] ?? true;
    // A server fills in what is read-only; a request does without.
    const resolved =
      typeof property === "object" ? follow<SchemaObject>(document, property) : undefined;
    return [
      name,
      resolved?.readOnly ? undefined : (sample(document, property, depth + 1) ?? MISSING),
    ];
  });
  if (entries.some(([, item]) => item === MISSING)) return undefined;
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

const MISSING = Symbol("no sample");

function sampleArray(document: OpenApiDocument, schema: SchemaObject, depth: number): unknown {
  const { minItems = 0 } = schema as { minItems?: number };
  const item = sample(document, schema.items ?? true, depth + 1);
  if (item === undefined) return minItems === 0 ? [] : undefined;
  return Array.from({ length: Math.max(minItems, 1) }, () => item);
}

function sampleNumber(schema: SchemaObject): number | undefined {
  const { minimum, maximum, multipleOf, exclusiveMinimum } = schema as Record<string, unknown>;
  if (multipleOf !== undefined || exclusiveMinimum !== undefined) return undefined;
  if (typeof minimum === "number") return minimum;
  return typeof maximum === "number" ? Math.min(1, maximum) : 1;
}

const BY_FORMAT: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  time: "12:00:00Z",
  email: "someone@example.com",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
  uri: "https://example.com/",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  hostname: "example.com",
};

function sampleString(schema: SchemaObject): string | undefined {
  const { minLength = 0, maxLength = Infinity, format } = schema;
  if ("pattern" in schema) return undefined;
  const text = BY_FORMAT[format ?? ""] ?? "text";
  return text.slice(0, maxLength).padEnd(minLength, "x");
}
