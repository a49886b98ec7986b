import { discriminated, type OpenApiDocument, pointerKeys } from "@handshake/contract";
import { pathToPointer } from "@stoplight/json";
import { nullable } from "./nullable.ts";

type Keys = readonly string[];
type Fields = Readonly<Record<string, unknown>>;

/**
 * Writes out what references lead to, as Prism does before it reads a contract: no reference is left,
 * but where something holds itself further inside. There it leads to the outer place.
 */
export class Expansion {
  readonly #document: OpenApiDocument;
  /** The objects around the one that is being written, and where they stand. */
  readonly #around: Map<object, Keys>;

  constructor(document: OpenApiDocument) {
    this.#document = document;
    this.#around = new Map<object, Keys>([[document, []]]);
  }

  /** @param keys where it will stand. */
  expanded(value: unknown, keys: Keys): unknown {
    const node = this.#meant(value);
    if (typeof node !== "object" || node === null) return node;
    const outer = this.#around.get(node);
    if (outer !== undefined) return { $ref: pathToPointer([...outer]) };
    this.#around.set(node, keys);
    const copy = this.#copy(node, keys);
    this.#around.delete(node);
    return copy;
  }

  /** The fields of an object. Those beside a reference come before the ones that it leads to. */
  fields(value: unknown): Fields {
    const node = this.#meant(value);
    if (!isReference(node)) return { ...Object(node) };
    const { $ref, ...beside } = node;
    return { ...beside, ...this.fields(this.#target($ref)), ...beside };
  }

  #copy(node: object, keys: Keys): unknown {
    if (Array.isArray(node)) {
      return node.map((item, index) => this.expanded(item, [...keys, String(index)]));
    }
    return Object.fromEntries(
      Object.entries(readable(isReference(node) ? this.fields(node) : Object(node))).map(
        ([key, value]) => [key, this.expanded(value, [...keys, key])],
      ),
    );
  }

  /** Follows references with nothing beside them. */
  #meant(value: unknown): unknown {
    const passed = new Set<unknown>();
    let node = value;
    while (isReference(node) && Object.keys(node).length === 1) {
      if (passed.has(node)) throw new Error(`The reference "${node.$ref}" leads back to itself.`);
      passed.add(node);
      node = this.#target(node.$ref);
    }
    return node;
  }

  #target(reference: string): unknown {
    return pointerKeys(reference).reduce<unknown>((node, key) => {
      const meant = this.#meant(node);
      const fields = isReference(meant) ? this.fields(meant) : Object(meant);
      if (Object.hasOwn(fields, key)) return Reflect.get(fields, key);
      throw new Error(`The reference "${reference}" leads nowhere: there is no "${key}".`);
    }, this.#document);
  }
}

/** A schema such that Prism can check with it. */
function readable(fields: Fields): Fields {
  return discriminated(nullable(fields));
}

function isReference(node: unknown): node is { readonly $ref: string } & Fields {
  if (typeof node !== "object" || node === null || !("$ref" in node)) return false;
  return typeof node.$ref === "string" && /^#(?:\/|$)/.test(node.$ref);
}
