import { BOUNDS, FORMATS } from "./formats.ts";
import { PLAIN } from "./keywords.ts";

export type JsonSchema = Record<string, unknown>;

/** A schema's keywords that hold no schema, as JSON Schema 2020-12 writes them. */
export function ownKeywords(schema: JsonSchema, isOld: boolean): JsonSchema {
  const own: JsonSchema = {};
  for (const name of PLAIN) if (schema[name] !== undefined) own[name] = schema[name];
  if (isOld) modernize(own, schema);
  // An empty list says nothing rather than "never".
  if (Array.isArray(own.enum) && own.enum.length === 0) delete own.enum;
  if (typeof own.format === "string" && !Object.hasOwn(FORMATS, own.format)) {
    const bounds = BOUNDS[own.format];
    delete own.format;
    if (bounds) return { ...bounds, ...own };
  }
  if (own.pattern !== undefined && !isPattern(own.pattern)) delete own.pattern;
  return own;
}

/** OpenAPI 3.0 has its own words for null and for open bounds. */
function modernize(own: JsonSchema, schema: JsonSchema): void {
  for (const [open, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof own[open] !== "boolean") continue;
    if (own[open] && own[bound] !== undefined) {
      own[open] = own[bound];
      delete own[bound];
    } else delete own[open];
  }
  if (schema.nullable !== true) return;
  if (typeof own.type === "string") own.type = [own.type, "null"];
  if (Array.isArray(own.enum) && !own.enum.includes(null)) own.enum = [...own.enum, null];
}

/** JSON Schema wants patterns to be read as Unicode; what is no expression then cannot be checked. */
function isPattern(pattern: unknown): boolean {
  try {
    return typeof pattern === "string" && Boolean(new RegExp(pattern, "u"));
  } catch {
    return false;
  }
}
