import type { OpenApiDocument, SchemaObject } from "@handshake/contract";
import { follow } from "./follow.ts";

type Schema = SchemaObject | boolean | undefined;

/** The schema, or one that it is combined of, marks a value that must never be printed. */
export function isSecret(document: OpenApiDocument, schema: Schema): boolean {
  const seen = new Set<SchemaObject>();
  const visit = (value: Schema): boolean => {
    const node = resolve(document, value);
    if (node === undefined || seen.has(node)) return false;
    seen.add(node);
    return isMarked(node) || combined(node).some(visit);
  };
  return visit(schema);
}

/** A path of keys into a value; `*` stands for every array item, and for every value of a map. */
export type SecretPath = readonly string[];

/**
 * The paths of the secrets in a body. Where a schema contains itself, the inner copy is a secret as a whole: no list
 * of paths reaches all of its depths.
 */
export function secretPaths(document: OpenApiDocument, schema: Schema): SecretPath[] {
  return new SecretSearch(document).run(schema);
}

class SecretSearch {
  readonly #document: OpenApiDocument;
  readonly #found = new Map<string, SecretPath>();
  /** The schemas on the way from the body to where the search is. */
  readonly #open = new Set<SchemaObject>();
  readonly #reaches = new Map<SchemaObject, boolean>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  run(schema: Schema): SecretPath[] {
    this.#visit(schema, []);
    return [...this.#found.values()];
  }

  #visit(value: Schema, path: SecretPath): void {
    const node = resolve(this.#document, value);
    if (node === undefined || !this.#reachesSecret(node)) return;
    if (isMarked(node) || this.#open.has(node)) {
      this.#found.set(JSON.stringify(path), path);
      return;
    }
    this.#open.add(node);
    for (const [key, child] of children(node)) this.#visit(child, [...path, ...key]);
    this.#open.delete(node);
  }

  /** Most bodies hold no secret, and a large API's schemas refer to each other a lot: look once. */
  #reachesSecret(start: SchemaObject): boolean {
    const known = this.#reaches.get(start);
    if (known !== undefined) return known;
    const seen = new Set([start]);
    for (const node of seen) {
      if (isMarked(node)) break;
      for (const [, child] of children(node)) {
        const next = resolve(this.#document, child);
        if (next) seen.add(next);
      }
    }
    const answer = [...seen].some(isMarked);
    this.#reaches.set(start, answer);
    return answer;
  }
}

function resolve(document: OpenApiDocument, schema: Schema): SchemaObject | undefined {
  if (typeof schema !== "object") return undefined;
  // OpenAPI 3.1 allows keywords beside `$ref`; a mark there counts.
  if (isMarked(schema)) return schema;
  return follow<SchemaObject>(document, schema as SchemaObject);
}

function isMarked(schema: SchemaObject): boolean {
  return (
    schema.format === "password" || schema.writeOnly === true || schema["x-sensitive"] === true
  );
}

/** Schemas that describe the same value as this one. */
function combined(schema: SchemaObject): Schema[] {
  const { allOf = [], anyOf = [], oneOf = [] } = schema;
  return [...allOf, ...anyOf, ...oneOf, schema.if, schema.then, schema.else];
}

/** Every schema inside a schema, with the step that leads to its value. */
function children(schema: SchemaObject): [step: SecretPath, schema: Schema][] {
  const { properties = {}, patternProperties = {}, prefixItems = [] } = schema;
  const each = [schema.items, schema.additionalProperties, ...prefixItems];
  return [
    ...combined(schema).map((child): [SecretPath, Schema] => [[], child]),
    ...Object.entries(properties).map(([key, child]): [SecretPath, Schema] => [[key], child]),
    ...[...each, ...Object.values(patternProperties)].map((child): [SecretPath, Schema] => [
      ["*"],
      child,
    ]),
  ];
}
