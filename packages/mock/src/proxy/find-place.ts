import { Ajv } from "ajv";
import { MASK, nameOrMask } from "./names.ts";
import {
  itemPlaces,
  list,
  type Part,
  type Place,
  propertyPlaces,
  type SchemaWalk,
} from "./schema-walk.ts";

/** Where a value stands: the schemas that hold for it, and the way to it without anything that the contract does not know. */
export interface Found {
  readonly parts: readonly Part[];
  /** The deepest part of the contract on the way. */
  readonly keys: readonly string[];
  readonly shown: readonly string[];
  readonly value: unknown;
}

/** Follows a JSON pointer into a value, and its schema along with it. */
export function findPlace(
  walk: SchemaWalk,
  schema: Place,
  root: unknown,
  pointer: readonly string[],
): Found {
  let found: Found = { parts: walk.parts([schema]), keys: schema.keys, shown: [], value: root };
  for (const token of pointer) {
    const { parts, shown } = found;
    const value: unknown = Reflect.get(Object(found.value), token);
    const { places, by } =
      Array.isArray(found.value) || isIndex(token, parts)
        ? { places: itemPlaces(parts, Number(token)), by: "name" }
        : propertyPlaces(parts, token);
    const name = by === "name" ? token : by === "nothing" ? nameOrMask(token) : MASK;
    const next = walk.parts(places);
    const keys = places[0]?.keys ?? found.keys;
    found = { parts: next, keys, shown: [...shown, name], value };
  }
  return found;
}

/** Of a parameter the value is not at hand. */
function isIndex(token: string, parts: readonly Part[]): boolean {
  return /^\d+$/.test(token) && parts.some(({ node }) => node["items"] !== undefined);
}

const AJV = new Ajv({ strict: false, logger: false, validateFormats: false });

/** The keys to the keyword that a value breaks, where several schemas hold for it. */
export function brokenKeyword(found: Found, keyword: string, missing?: string): readonly string[] {
  const having = found.parts.filter(({ node }) => Object.hasOwn(node, keyword));
  const broken = having.find(({ node }) =>
    missing === undefined
      ? breaks(keyword, node[keyword], found.value)
      : list(node["required"]).includes(missing),
  );
  const part = broken ?? having[0];
  return part === undefined ? (found.parts[0]?.keys ?? found.keys) : [...part.keys, keyword];
}

function breaks(keyword: string, rule: unknown, value: unknown): boolean {
  if (value === undefined) return false;
  try {
    return !AJV.validate({ [keyword]: rule }, value);
  } catch {
    // A rule with references inside cannot be asked alone.
    return false;
  }
}
