import { unescaped } from "../json-pointer.ts";

/** A part of the contract, and the keys that lead to it from the root; those of references are not among them. */
export interface Place {
  readonly keys: readonly string[];
  readonly node: unknown;
}

/** One schema object out of all that hold for a value. */
export interface Part extends Place {
  readonly node: Readonly<Record<string, unknown>>;
}

const LISTS = ["allOf", "anyOf", "oneOf"] as const;
const BRANCHES = ["then", "else", "if"] as const;
/** A chain of references is short; a circle of them has no end. */
const LONGEST_CHAIN = 20;

/** Finds the way through a bundled contract, through its references. */
export class SchemaWalk {
  readonly #document: unknown;

  constructor(document: unknown) {
    this.#document = document;
  }

  /** The root, or what lies below it. */
  at(...keys: readonly string[]): Place {
    return keys.reduce<Place>((place, key) => this.child(place, key), {
      keys: [],
      node: this.#document,
    });
  }

  child(place: Place, key: string): Place {
    return { keys: [...place.keys, key], node: own(this.resolved(place).node, key) };
  }

  /** What a reference refers to, under the keys of the reference. */
  resolved(place: Place): Place {
    let { node } = place;
    for (let hops = 0; hops < LONGEST_CHAIN; hops++) {
      const ref = own(node, "$ref");
      if (typeof ref !== "string") break;
      node = this.#target(ref);
    }
    return { keys: place.keys, node };
  }

  /** A schema and all that it is composed of. */
  parts(places: readonly Place[]): Part[] {
    const found: Part[] = [];
    const seen = new Set<unknown>();
    const add = ({ keys, node }: Place): void => {
      if (!isObject(node) || seen.has(node)) return;
      seen.add(node);
      found.push({ keys, node });
      if (typeof node["$ref"] === "string") add({ keys, node: this.#target(node["$ref"]) });
      for (const word of LISTS) {
        for (const [index, each] of list(node[word]).entries()) {
          add({ keys: [...keys, word, String(index)], node: each });
        }
      }
      for (const word of BRANCHES) add({ keys: [...keys, word], node: node[word] });
    };
    for (const place of places) add(place);
    return found;
  }

  #target(ref: string): unknown {
    if (!ref.startsWith("#")) return undefined;
    return ref
      .slice(1)
      .split("/")
      .filter(Boolean)
      .map((token) => unescaped(decoded(token)))
      .reduce<unknown>((node, key) => own(node, key), this.#document);
  }
}

/** The schemas that hold for a property, and by what it is declared. */
export function propertyPlaces(
  parts: readonly Part[],
  name: string,
): { readonly places: Place[]; readonly by: "name" | "pattern" | "map" | "nothing" } {
  const named = parts.flatMap(({ keys, node }) => {
    const schema = own(node["properties"], name);
    return schema === undefined ? [] : [{ keys: [...keys, "properties", name], node: schema }];
  });
  if (named.length > 0) return { places: named, by: "name" };
  const matching = parts.flatMap(({ keys, node }) =>
    Object.entries(isObject(node["patternProperties"]) ? node["patternProperties"] : {})
      .filter(([pattern]) => matches(pattern, name))
      .map(([pattern, schema]) => ({
        keys: [...keys, "patternProperties", pattern],
        node: schema,
      })),
  );
  if (matching.length > 0) return { places: matching, by: "pattern" };
  const maps = parts
    .filter(({ node }) => node["additionalProperties"] !== undefined)
    .map(({ keys, node }) => ({
      keys: [...keys, "additionalProperties"],
      node: node["additionalProperties"],
    }));
  return { places: maps, by: maps.length > 0 ? "map" : "nothing" };
}

/** The schemas that hold for an item of a list. */
export function itemPlaces(parts: readonly Part[], index: number): Place[] {
  return parts.flatMap(({ keys, node }) => {
    const first = list(node["prefixItems"])[index];
    if (first !== undefined) {
      return [{ keys: [...keys, "prefixItems", String(index)], node: first }];
    }
    return node["items"] === undefined ? [] : [{ keys: [...keys, "items"], node: node["items"] }];
  });
}

export function own(node: unknown, key: string): unknown {
  return typeof node === "object" && node !== null && Object.hasOwn(node, key)
    ? Reflect.get(node, key)
    : undefined;
}

export function isObject(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

export function list(node: unknown): readonly unknown[] {
  return Array.isArray(node) ? node : [];
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, "u").test(name);
  } catch {
    return false;
  }
}
