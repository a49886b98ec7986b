import type { OpenApiDocument, SchemaObject } from "@handshake/contract";
import { follow, isObject } from "../operations/follow.ts";
import { LIST, MAP, ONE } from "./keywords.ts";

/** Which way a body goes. */
export type Direction = "request" | "answer";

/** The mark of what is not there on the way: the service alone writes it, or it is never read back. */
const MARK = { request: "readOnly", answer: "writeOnly" } as const;

/** Whether a property's schema keeps it out of the bodies that go this way. */
export function isKeptOut(
  document: OpenApiDocument,
  schema: unknown,
  direction: Direction,
): boolean {
  if (!isObject(schema)) return false;
  if (schema[MARK[direction]] === true) return true;
  const target = follow<SchemaObject>(document, schema);
  return target?.[MARK[direction]] === true;
}

/** Names of such properties, in a schema and in all that it is combined of: `required` does not bind them. */
export function keptOut(
  document: OpenApiDocument,
  schema: unknown,
  direction: Direction,
): Set<string> {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    const node = isObject(value) ? follow<SchemaObject>(document, value) : undefined;
    if (node === undefined || seen.has(node)) return;
    seen.add(node);
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      if (isKeptOut(document, property, direction)) names.add(name);
    }
    for (const part of [node.allOf, node.anyOf, node.oneOf].flat()) visit(part);
  };
  visit(schema);
  return names;
}

/** Knows which schemas hold something, at any depth, that only goes one way. Others need one validator for both. */
export class Directed {
  readonly #document: OpenApiDocument;
  readonly #known = new Map<unknown, boolean>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  has(start: unknown): boolean {
    const known = this.#known.get(start);
    if (known !== undefined) return known;
    const seen = new Set<unknown>([start]);
    let found = false;
    for (const node of seen) {
      if (!isObject(node)) continue;
      found = node.readOnly === true || node.writeOnly === true || this.#known.get(node) === true;
      if (found) break;
      for (const child of childrenOf(node)) seen.add(child);
      if (typeof node.$ref === "string") seen.add(follow(this.#document, node));
    }
    this.#known.set(start, found);
    // All that was passed on the way to the end of a search without a find has none either.
    if (!found) for (const node of seen) this.#known.set(node, false);
    return found;
  }
}

function childrenOf(schema: Record<string, unknown>): unknown[] {
  const lists = LIST.map((name) => schema[name]).filter(Array.isArray);
  const maps = MAP.map((name) => schema[name]).filter(isObject);
  return [...ONE.map((name) => schema[name]), ...lists.flat(), ...maps.flatMap(Object.values)];
}
