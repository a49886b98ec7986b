import { BOUNDS, FORMATS } from "./formats.ts";
import { PLAIN } from "./keywords.ts";

export type JsonSchema = Record<string, unknown>;

const KEYWORDS = Object.keys(PLAIN);
const KINDS: Readonly<Record<string, readonly string[]>> = PLAIN;

/** A schema's keywords that hold no schema, as JSON Schema 2020-12 writes them. */
export function ownKeywords(schema: JsonSchema, isOld: boolean): JsonSchema {
  const own: JsonSchema = {};
  for (const name of KEYWORDS) if (schema[name] !== undefined) own[name] = schema[name];
  openBounds(own);
  if (isOld) nullable(own, schema);
  // Such as draft 3's `required: true`: it says nothing here, and the linter has told it.
  for (const name of Object.keys(own)) if (!isOne(own[name], KINDS[name]!)) delete own[name];
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

function isOne(value: unknown, kinds: readonly string[]): boolean {
  const kind = Array.isArray(value) ? "array" : typeof value;
  return kinds.some((each) => each === "any" || each === kind);
}

/** OpenAPI 3.0 opens a bound with a word beside it, and so do documents that were told to be 3.1 since. */
function openBounds(own: JsonSchema): void {
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
}

/** OpenAPI 3.0's word for null. */
function nullable(own: JsonSchema, schema: JsonSchema): void {
  if (schema.nullable !== true) return;
  if (typeof own.type === "string") own.type = [own.type, "null"];
  if (Array.isArray(own.enum) && !own.enum.includes(null)) own.enum = [...own.enum, null];
}

/** JSON Schema wants patterns to be read as Unicode; what is no expression then cannot be checked. */
export function isPattern(pattern: unknown): boolean {
  try {
    return typeof pattern === "string" && Boolean(new RegExp(pattern, "u"));
  } catch {
    return false;
  }
}
