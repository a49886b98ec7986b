import type { OpenApiDocument, SchemaObject } from "@handshake/contract";
import { follow } from "./follow.ts";
import { Reaching } from "./reaching.ts";

type Schema = SchemaObject | boolean | undefined;

/** A path of keys into a value; `*` stands for every array item, and for every value of a map. */
export type SecretPath = readonly string[];

/** What in a document's values must never be printed. */
export class Secrets {
  readonly #document: OpenApiDocument;
  /** Most bodies hold no secret, and a large API's schemas refer to each other a lot. */
  readonly #holding: Reaching<SchemaObject>;

  constructor(document: OpenApiDocument) {
    this.#document = document;
    this.#holding = new Reaching(isMarked, (schema) =>
      children(schema).flatMap(([, child]) => resolve(document, child) ?? []),
    );
  }

  /** Whether the schema, or one that it is combined of, marks its value. */
  has(schema: Schema): boolean {
    const seen = new Set<SchemaObject>();
    const visit = (value: Schema): boolean => {
      const node = resolve(this.#document, value);
      if (node === undefined || seen.has(node)) return false;
      seen.add(node);
      return isMarked(node) || combined(node).some(visit);
    };
    return visit(schema);
  }

  /**
   * The paths of the secrets in a body. Where a schema contains itself, the inner copy is a secret as a whole: no list
   * of paths reaches all of its depths.
   */
  paths(schema: Schema): SecretPath[] {
    const found = new Map<string, SecretPath>();
    /** The schemas on the way from the body to where the search is. */
    const open = new Set<SchemaObject>();
    const visit = (value: Schema, path: SecretPath): void => {
      const node = resolve(this.#document, value);
      if (node === undefined || !this.#holding.has(node)) return;
      if (isMarked(node) || open.has(node)) {
        found.set(JSON.stringify(path), path);
        return;
      }
      open.add(node);
      for (const [key, child] of children(node)) visit(child, [...path, ...key]);
      open.delete(node);
    };
    visit(schema, []);
    return [...found.values()];
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
