import { follow, parts } from "@handshake/codegen";
import {
  type OpenApiDocument,
  pointerKeys,
  type SchemaObject,
  pointerTo,
} from "@handshake/contract";
import type { Use } from "./program.ts";

/** Deeper than most readers go; a schema that contains itself ends here. */
const DEEPEST = 6;

/** The value that is read, before and after, and where it stands. */
export interface Place {
  /** Absent for a schema of its own, which many operations may share. */
  readonly operation?: string;
  /** The types of the whole, as TypeScript writes them. */
  readonly before: string;
  readonly after: string;
  /** The way into it: `!.title`. */
  readonly path: string;
  /** The same for a person: `body.title`. */
  readonly told: string;
  readonly pointer: string;
}

type Schema = SchemaObject | boolean | undefined;

/**
 * Reads every property of an answer, and compares with every value that its enums have. A schema of
 * `components` is read once, under its own name.
 */
export class Reader {
  readonly #document: OpenApiDocument;
  readonly #seen = new Set<string>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  read(value: Schema, at: Place, depth = 0): Use[] {
    const ref = typeof value === "object" ? value.$ref : undefined;
    const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec(ref ?? "") ?? [];
    if (name === undefined) return this.#parts(value, at, depth);
    return [reading(at, (expression) => `empty(${expression})`), ...this.#component(value, name)];
  }

  #component(value: Schema, name: string): Use[] {
    if (this.#seen.has(name)) return [];
    this.#seen.add(name);
    const keys = ["components", "schemas", ...pointerKeys(name)];
    const typed = (side: string): string =>
      `At<At<${side}.components, "schemas">, ${JSON.stringify(keys.at(-1))}>`;
    const types = { before: typed("Before"), after: typed("After") };
    return this.#parts(value, { ...types, path: "", told: name, pointer: pointerTo(keys) }, 0);
  }

  #parts(value: Schema, at: Place, depth: number): Use[] {
    const all = parts(this.#document, value);
    const choices = all.flatMap(({ oneOf, anyOf }) => [...(oneOf ?? []), ...(anyOf ?? [])]);
    if (choices.length > 0) return this.#choices(all, choices, at);
    const inner = innerOf(all);
    if (inner.length === 0 || depth > DEEPEST) {
      const compared = all.flatMap((schema) => values(schema).map((one) => comparing(at, "", one)));
      return [reading(at, (expression) => expression), ...compared];
    }
    return [
      reading(at, (expression) => `empty(${expression})`),
      ...inner.flatMap(([name, schema, step, keys]) =>
        this.read(schema, inside(at, name, step, keys), depth + 1),
      ),
    ];
  }

  /** Alternatives are read as a whole, those with a name by themselves as well. */
  #choices(all: readonly SchemaObject[], choices: readonly Schema[], at: Place): Use[] {
    return [
      { ...reading(at, (expression) => expression), isWhole: true },
      ...tags(this.#document, [...choices, ...all]).map(([name, one]) => comparing(at, name, one)),
      ...choices.flatMap((choice) => {
        const ref = typeof choice === "object" ? choice.$ref : undefined;
        const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec(ref ?? "") ?? [];
        return name === undefined ? [] : this.#component(choice, name);
      }),
    ];
  }
}

type Inner = [name: string, schema: Schema, step: string, keys: string[]];

/** What a value holds: its items or its properties. */
function innerOf(all: readonly SchemaObject[]): Inner[] {
  const [items] = all.flatMap((schema) => schema.items ?? []);
  if (all.some(({ prefixItems }) => prefixItems !== undefined)) return [];
  if (items !== undefined) return [["[]", items, "![0]", ["items"]]];
  return all
    .flatMap((schema) => Object.entries(schema.properties ?? {}))
    .map(([name, schema]): Inner => {
      return [`.${name}`, schema, `![${JSON.stringify(name)}]`, ["properties", name]];
    });
}

function inside(at: Place, name: string, step: string, keys: readonly string[]): Place {
  const pointer = [at.pointer, ...pointerTo(keys).split("/").slice(1)].join("/");
  return { ...at, pointer, path: at.path + step, told: at.told + name };
}

function reading(at: Place, of: (expression: string) => string): Use {
  const [before, after] = [at.before, at.after].map((type) => of(`given<${type}>()${at.path}`));
  return {
    code: `reads(${before}, ${after});`,
    does: `Reading \`${at.told}\``,
    pointer: at.pointer,
    ...(at.operation !== undefined && { operation: at.operation }),
  };
}

function comparing(at: Place, tag: string, value: unknown): Use {
  const expression = `given<${at.after}>()${at.path}${tag === "" ? "" : `![${JSON.stringify(tag)}]`}`;
  const told = tag === "" ? at.told : `${at.told}.${tag}`;
  return {
    code: `if (${expression} === ${JSON.stringify(value)}) {}`,
    does: `A case of \`${told}\` for ${JSON.stringify(value)}`,
    pointer: at.pointer,
    ...(at.operation !== undefined && { operation: at.operation }),
  };
}

/** The values that a schema lists. */
function values(schema: SchemaObject): unknown[] {
  const listed = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  return listed.filter((value) => value !== null && typeof value !== "object");
}

/** The properties whose constants tell the alternatives from one another, and their values. */
function tags(document: OpenApiDocument, choices: readonly Schema[]): [string, unknown][] {
  return choices.flatMap((choice) =>
    parts(document, choice)
      .flatMap(({ properties = {} }) => Object.entries(properties))
      .flatMap(([name, property]) => {
        const schema =
          typeof property === "object" ? follow<SchemaObject>(document, property) : undefined;
        return schema === undefined
          ? []
          : values(schema).map((one): [string, unknown] => [name, one]);
      }),
  );
}
