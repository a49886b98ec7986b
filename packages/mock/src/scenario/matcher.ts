import { Ajv } from "ajv";
import type { Facts } from "./facts.ts";
import type { When } from "./file.ts";

export type Test = (value: unknown) => boolean;

/** A mistyped keyword would let everything pass. Nothing of a schema is kept: the next save brings another. */
const OPTIONS = {
  strict: false,
  strictSchema: true,
  validateFormats: false,
  logger: false,
  addUsedSchema: false,
} as const;
/** Made for the first `$jsonSchema`: most rules have none. */
let ajv: Ajv | undefined;

/** Whether a request has what a rule asks for. Everything is compiled once. */
export function compileWhen({ body, query, path, header }: When): (facts: Facts) => boolean {
  const tests: ((facts: Facts) => boolean)[] = [];
  for (const [name, expected] of Object.entries(header ?? {})) {
    tests.push(parameter("header", name.toLowerCase(), expected));
  }
  for (const [name, expected] of Object.entries(query ?? {})) {
    tests.push(parameter("query", name, expected));
  }
  for (const [name, expected] of Object.entries(path ?? {})) {
    tests.push(parameter("path", name, expected));
  }
  if (body !== undefined) {
    const test = compile(body);
    tests.push((facts) => test(facts.body));
  }
  return (facts) => tests.every((test) => test(facts));
}

function parameter(place: "header" | "query" | "path", name: string, expected: unknown) {
  const test = isMatcher(expected) ? compile(expected) : compile(String(expected));
  return (facts: Facts): boolean => {
    const values = facts[place];
    if (!Object.hasOwn(values, name)) return false;
    const value = values[name];
    return Array.isArray(value) ? value.some(test) : test(value);
  };
}

function compiled(schema: object): Test {
  if ("$async" in schema) throw new Error("$async does not matter here");
  ajv ??= new Ajv(OPTIONS);
  try {
    return ajv.compile(schema);
  } finally {
    ajv.removeSchema(schema);
  }
}

/** Objects may have more properties than is asked for, lists not more items. */
export function compile(expected: unknown): Test {
  const matcher = matcherOf(expected);
  if (matcher) return matcher;
  if (Array.isArray(expected)) {
    const items = expected.map(compile);
    return (value) =>
      Array.isArray(value) &&
      value.length === items.length &&
      items.every((test, index) => test(value[index]));
  }
  if (typeof expected !== "object" || expected === null) return (value) => value === expected;
  const properties = Object.entries(expected).map(([name, item]) => [name, compile(item)] as const);
  return (value) =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    properties.every(
      ([name, test]) => Object.hasOwn(value, name) && test(Reflect.get(value, name)),
    );
}

/** `{ $pattern: … }` or `{ $jsonSchema: … }`, and not a value of the request's. */
export function isMatcher(expected: unknown): expected is Matcher {
  if (typeof expected !== "object" || expected === null) return false;
  return Object.hasOwn(expected, "$pattern") || Object.hasOwn(expected, "$jsonSchema");
}

export interface Matcher {
  readonly $pattern?: unknown;
  readonly $jsonSchema?: unknown;
}

/** @throws {Error} for a pattern or a schema that is none. */
function matcherOf(expected: unknown): Test | undefined {
  if (!isMatcher(expected)) return undefined;
  const { $pattern, $jsonSchema } = expected;
  if (typeof $pattern === "string") {
    const pattern = new RegExp($pattern, "u");
    return (value) => typeof value === "string" && pattern.test(value);
  }
  if ($jsonSchema === undefined) throw new Error("a pattern is text");
  if (typeof $jsonSchema === "boolean") return () => $jsonSchema;
  if (typeof $jsonSchema !== "object" || $jsonSchema === null) {
    throw new Error("a schema is a mapping, such as { minLength: 8 }");
  }
  return compiled($jsonSchema);
}
