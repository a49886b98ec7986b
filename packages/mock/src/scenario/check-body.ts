import type { IHttpOperation } from "@stoplight/types";
import { partsOf, propertyOf, type Schema } from "../api/schema.ts";
import { isMatcher, type Matcher } from "./matcher.ts";
import type { Report } from "./report.ts";
import type { Path } from "./source.ts";
import { suggestion } from "./suggestion.ts";

interface Context {
  readonly operation: IHttpOperation;
  readonly report: Report;
}

/** Properties that the contract's body does not have, and values of a type that it never has. */
export function checkBody(
  context: Context,
  schemas: readonly Schema[],
  value: unknown,
  path: Path,
): void {
  const { operation, report } = context;
  const parts = schemas.flatMap((schema) => partsOf(operation, schema));
  const types: readonly string[] = parts.flatMap(({ type = [] }) => type);
  const own = typesOf(value);
  const mistyped = mistypedMatcher(value);
  if (mistyped !== undefined && !parts.some(({ properties = {} }) => mistyped in properties)) {
    const remedy = suggestion(mistyped, ["$pattern", "$jsonSchema"]);
    return report.onKey([...path, mistyped], `Unknown key "${mistyped}".`, remedy);
  }
  if (types.length > 0 && own.length > 0 && !own.some((type) => types.includes(type))) {
    const message = `The contract has ${[...new Set(types)].join(" or ")} here, this is ${article(value)}.`;
    const isScalar = typeof value === "number" || typeof value === "boolean";
    return report.at(path, message, types.includes("string") && isScalar ? QUOTE : undefined);
  }
  if (Array.isArray(value)) {
    const items = parts.flatMap(({ items: each }) => each ?? []);
    if (items.length === 0) return;
    for (const [index, item] of value.entries()) {
      checkBody(context, items, item, [...path, index]);
    }
    return;
  }
  if (typeof value !== "object" || value === null || isMatcher(value)) return;
  const known = parts.flatMap(({ properties = {} }) => Object.keys(properties));
  for (const [name, item] of Object.entries(value)) {
    const below = [...path, name];
    const found = schemas.flatMap((schema) => propertyOf(operation, schema, name));
    if (found.length > 0) checkBody(context, found, item, below);
    else if (known.length > 0 && !known.includes(name)) {
      const message = `The request's body has no property "${name}".`;
      report.onKey(below, message, suggestion(name, [...new Set(known)]));
    }
  }
}

/** YAML reads an account such as 0027188460911 as a number. */
const QUOTE = "Put the value in quotes.";

/** None where the value stands for others. */
function typesOf(value: unknown): string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  if (isMatcher(value)) return value.$pattern === undefined ? schemaTypes(value) : ["string"];
  if (typeof value === "number") {
    return Number.isInteger(value) ? ["integer", "number"] : ["number"];
  }
  return [typeof value];
}

/** What a schema says of the type; none where it leaves that open. */
function schemaTypes({ $jsonSchema }: Matcher): string[] {
  const { type = [] }: { readonly type?: string | readonly string[] } = Object($jsonSchema);
  const types = [type].flat();
  return types.includes("number") ? [...types, "integer"] : types;
}

/** The only key of a mapping, where it begins as those of a matcher do. */
function mistypedMatcher(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || isMatcher(value)) return undefined;
  const [key, ...others] = Object.keys(value);
  return key?.startsWith("$") && others.length === 0 ? key : undefined;
}

function article(value: unknown): string {
  if (isMatcher(value) && value.$pattern !== undefined) return "a pattern of text";
  if (isMatcher(value)) return `a schema of ${typesOf(value)[0]}`;
  const [type = ""] = typesOf(value);
  return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`;
}
