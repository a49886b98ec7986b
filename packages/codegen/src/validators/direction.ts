import type { OpenApiDocument, SchemaObject } from "@handshake/contract";
import { follow, isObject } from "../operations/follow.ts";
import { Reaching } from "../operations/reaching.ts";
import { LIST, MAP, ONE } from "./keywords.ts";

/** Which way a body goes. */
export type Direction = "request" | "answer";

/** The mark of what is not there on the way: the service alone writes it, or it is never read back. */
const MARK = { request: "readOnly", answer: "writeOnly" } as const;

/** Knows which schemas hold something, at any depth, that only goes one way. Others need one validator for both. */
export class Directed {
  readonly #document: OpenApiDocument;
  readonly #directed: Reaching<Record<string, unknown>>;

  constructor(document: OpenApiDocument) {
    this.#document = document;
    this.#directed = new Reaching(
      ({ readOnly, writeOnly }) => readOnly === true || writeOnly === true,
      (schema) => partsOf(document, schema),
    );
  }

  has(schema: unknown): boolean {
    return isObject(schema) && this.#directed.has(schema);
  }

  /** Whether a property's schema keeps it out of the bodies that go this way. */
  isKeptOut(schema: unknown, direction: Direction): boolean {
    if (!isObject(schema) || !this.has(schema)) return false;
    if (schema[MARK[direction]] === true) return true;
    const target = follow<SchemaObject>(this.#document, schema);
    return target?.[MARK[direction]] === true;
  }

  /** Names of such properties, in a schema and in all that it is combined of: `required` does not bind them. */
  keptOut(schema: unknown, direction: Direction): Set<string> {
    const names = new Set<string>();
    const seen = new Set<unknown>();
    const visit = (value: unknown): void => {
      if (!isObject(value) || !this.has(value)) return;
      const node = follow<SchemaObject>(this.#document, value);
      if (node === undefined || seen.has(node)) return;
      seen.add(node);
      for (const [name, property] of Object.entries(node.properties ?? {})) {
        if (this.isKeptOut(property, direction)) names.add(name);
      }
      for (const part of [node.allOf, node.anyOf, node.oneOf].flat()) visit(part);
    };
    visit(schema);
    return names;
  }
}

function partsOf(
  document: OpenApiDocument,
  schema: Record<string, unknown>,
): Record<string, unknown>[] {
  const parts: unknown[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    const kind = HOLDING.get(keyword);
    if (kind === "one") parts.push(value);
    else if (kind === "list" && Array.isArray(value)) parts.push(...value);
    else if (kind === "map" && isObject(value)) parts.push(...Object.values(value));
    else if (keyword === "$ref") parts.push(follow(document, schema));
  }
  return parts.filter(isObject);
}

const HOLDING: ReadonlyMap<string, "one" | "list" | "map"> = new Map([
  ...ONE.map((keyword) => [keyword, "one"] as const),
  ...LIST.map((keyword) => [keyword, "list"] as const),
  ...MAP.map((keyword) => [keyword, "map"] as const),
]);
