import { fullFormats } from "ajv-formats/dist/formats.js";
import { isJsonObject, type JsonObject } from "../json-object.ts";

/** Undefined where it takes a validator to tell. */
export type Verdict = boolean | undefined;

/** A keyword of JSON Schema that has no schema in it. */
interface Keyword {
  /** Whether it can be read: a validator refuses a schema with one that cannot, whatever the value. */
  readonly reads: (wanted: unknown, schema: JsonObject) => boolean;
  /** Whether a value is as it wants. */
  readonly holds: (wanted: never, value: unknown, schema: JsonObject) => Verdict;
}

/** Without the exclusive limits, which 3.0 writes in another way than 3.1. */
const KEYWORDS: Readonly<Record<string, Keyword>> = {
  type: {
    reads: (wanted) => {
      const types = typesIn(wanted);
      return types.length > 0 && types.every((type) => Object.hasOwn(TYPES, type));
    },
    holds: (wanted: string | readonly string[], value, { nullable }) =>
      typesIn(wanted).some((type) => TYPES[type]?.(value)) || (nullable === true && value === null),
  },
  nullable: {
    // A validator refuses it where no type is, and beside one that says the contrary.
    reads: (wanted, { type }) =>
      isBoolean(wanted) && type !== undefined && (wanted || !typesIn(type).includes("null")),
    holds: () => true,
  },
  enum: {
    reads: (wanted) => Array.isArray(wanted) && wanted.length > 0,
    holds: (wanted: readonly unknown[], value) => isAmong(value, wanted),
  },
  const: { reads: () => true, holds: (wanted: unknown, value) => isAmong(value, [wanted]) },
  format: {
    reads: isString,
    holds: (wanted: string, value) => isOfFormat(value, wanted),
  },
  pattern: {
    reads: (wanted) => isString(wanted) && isExpression(wanted),
    holds: (wanted: string, value) => !isString(value) || new RegExp(wanted, "u").test(value),
  },
  multipleOf: {
    reads: (wanted) => isNumber(wanted) && wanted > 0,
    // Where it is not, that may be for the way a fraction is kept.
    holds: (wanted: number, value) =>
      !isNumber(value) || Number.isSafeInteger(value / wanted) || undefined,
  },
  uniqueItems: {
    reads: isBoolean,
    holds: (wanted: boolean, value) => !wanted || !Array.isArray(value) || areUnique(value),
  },
  minimum: limit(numberIn, (number, least) => number >= least),
  maximum: limit(numberIn, (number, most) => number <= most),
  minLength: limit(lengthOf, (length, least) => length >= least),
  maxLength: limit(lengthOf, (length, most) => length <= most),
  minItems: limit(itemsIn, (items, least) => items >= least),
  maxItems: limit(itemsIn, (items, most) => items <= most),
  minProperties: limit(propertiesIn, (properties, least) => properties >= least),
  maxProperties: limit(propertiesIn, (properties, most) => properties <= most),
};

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  array: Array.isArray,
  boolean: isBoolean,
  integer: Number.isInteger,
  null: (value) => value === null,
  number: isNumber,
  object: isJsonObject,
  string: isString,
};

const ANNOTATIONS: ReadonlySet<string> = new Set([
  "$comment",
  "contentEncoding",
  "contentMediaType",
  "default",
  "deprecated",
  "description",
  "example",
  "examples",
  "externalDocs",
  "title",
  "xml",
]);

/** Whether a keyword is one without a schema in it, known, and with a value that can be read. */
export function isReadable(name: string, schema: JsonObject): boolean {
  if (ANNOTATIONS.has(name) || name.startsWith("x-")) return true;
  return Object.hasOwn(KEYWORDS, name) && KEYWORDS[name]!.reads(schema[name], schema);
}

/** What a value has to be by those of a schema's keywords that have no schema in them, each of which is readable. */
export function testsOf(schema: JsonObject): ((value: unknown) => Verdict)[] {
  return Object.entries(schema).flatMap(([name, wanted]) => {
    if (!Object.hasOwn(KEYWORDS, name)) return [];
    const { holds } = KEYWORDS[name]!;
    return [(value: unknown) => holds(wanted as never, value, schema)];
  });
}

export function isString(value: unknown): value is string {
  return typeof value === "string";
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function limit(
  sizeOf: (value: unknown) => number | undefined,
  isWithin: (size: number, wanted: number) => boolean,
): Keyword {
  return {
    reads: isNumber,
    holds: (wanted: number, value) => {
      const size = sizeOf(value);
      return size === undefined || isWithin(size, wanted);
    },
  };
}

function numberIn(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** In characters, as JSON Schema counts them. */
function lengthOf(value: unknown): number | undefined {
  return isString(value) ? [...value].length : undefined;
}

function itemsIn(value: unknown): number | undefined {
  return Array.isArray(value) ? value.length : undefined;
}

function propertiesIn(value: unknown): number | undefined {
  return isJsonObject(value) ? Object.keys(value).length : undefined;
}

function typesIn(type: unknown): string[] {
  return [type].flat().map(String);
}

/** Lists and objects are left to a validator. */
function isAmong(value: unknown, allowed: readonly unknown[]): Verdict {
  if (typeof value === "object" && value !== null) return undefined;
  return allowed.includes(value);
}

function areUnique(items: readonly unknown[]): Verdict {
  if (items.some((item) => typeof item === "object")) return items.length < 2 || undefined;
  return new Set(items).size === items.length;
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

/** By what Redocly's validator has for it, if anything. */
function isOfFormat(value: unknown, name: string): boolean {
  const format = FORMATS.get(name);
  if (format === undefined) return true;
  const { type = "string", validate } = format;
  if (typeof value !== type) return true;
  return validate instanceof RegExp ? validate.test(String(value)) : validate(value as never);
}

interface Format {
  readonly type?: string;
  readonly validate: RegExp | ((value: never) => boolean);
}

const FORMATS: ReadonlyMap<string, Format> = new Map(
  Object.entries(fullFormats).flatMap(([name, format]) => {
    // It stands for whatever is in a body.
    if (format === true) return [];
    const isBare = typeof format === "function" || format instanceof RegExp;
    return [[name, (isBare ? { validate: format } : format) as Format]];
  }),
);
