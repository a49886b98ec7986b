import type { IHttpOperation, IMediaTypeContent } from "@stoplight/types";
import { isSensitive, partsOf, type Schema, type SchemaObject } from "../../api/schema.ts";
import { HIDDEN, type Secrets } from "./secrets.ts";

/** Deeper than any contract, and not so deep that the stack ends. */
const DEEPEST = 100;

/** Names that are a secret's wherever they stand, whether or not the contract says so. */
const TELLING =
  /pass(?:word|wd|phrase|code)|secret|token|credential|api[-_]?key|signature|jwt|otp$/i;

/** Where a value stands: its possible schemas and its name. */
interface Place {
  readonly schemas: readonly Schema[];
  readonly name: string;
  readonly depth: number;
}

/**
 * A JSON value of which only that is left which the contract describes and does not call sensitive.
 * What no schema knows may be anything, also a password under a mistyped name.
 */
export function maskJson(
  operation: IHttpOperation,
  contents: readonly IMediaTypeContent[],
  value: unknown,
  secrets: Secrets,
): unknown {
  const schemas = contents.flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
  const walk = (inner: unknown, place: Place): unknown => {
    if (inner === null) return null;
    if (place.schemas.some((schema) => isSensitive(operation, schema))) return secrets.hide(inner);
    const parts = place.schemas.flatMap((schema) => partsOf(operation, schema));
    if (parts.length === 0 || place.depth > DEEPEST || !fits(parts, inner)) return HIDDEN;
    const depth = place.depth + 1;
    if (Array.isArray(inner)) {
      const { name } = place;
      return inner.map((item, index) =>
        walk(item, { schemas: itemsOf(parts, index), name, depth }),
      );
    }
    if (typeof inner === "object") {
      return Object.fromEntries(
        Object.entries(inner).map(([name, property]) => [
          name,
          walk(property, { schemas: propertiesOf(parts, name), name, depth }),
        ]),
      );
    }
    return typeof inner === "string" && TELLING.test(place.name) ? secrets.hide(inner) : inner;
  };
  return walk(value, { schemas, name: "", depth: 0 });
}

/** Whether a secret's own name is on it. */
export function isTelling(name: string): boolean {
  return TELLING.test(name);
}

function itemsOf(parts: readonly SchemaObject[], index: number): Schema[] {
  return parts.flatMap((part) => {
    const fixed: unknown = Reflect.get(part, "prefixItems");
    const own: unknown = Array.isArray(fixed) ? fixed[index] : undefined;
    const { items } = part;
    return [own, ...(Array.isArray(items) ? [items[index]] : [items])].filter(isSchema);
  });
}

function propertiesOf(parts: readonly SchemaObject[], name: string): Schema[] {
  return parts.flatMap(({ properties = {}, patternProperties = {}, additionalProperties }) => {
    const own = Object.hasOwn(properties, name) ? [properties[name]] : [];
    const matching = Object.entries(patternProperties)
      .filter(([pattern]) => matches(pattern, name))
      .map(([, schema]) => schema);
    const declared = [...own, ...matching];
    return (declared.length === 0 ? [additionalProperties] : declared).filter(isSchema);
  });
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, "u").test(name);
  } catch {
    return false;
  }
}

function isSchema(value: unknown): value is SchemaObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A password where the contract has an object is still a password. */
function fits(parts: readonly SchemaObject[], value: unknown): boolean {
  const types = parts.flatMap(({ type = [] }) => type).map(String);
  const kind = Array.isArray(value) ? "array" : typeof value;
  return types.length === 0 || types.includes(kind === "number" ? numberIn(types) : kind);
}

function numberIn(types: readonly string[]): string {
  return types.includes("number") ? "number" : "integer";
}
