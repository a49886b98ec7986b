import type { UserContext } from "@redocly/openapi-core";
import { isJsonObject, type JsonObject } from "../json-object.ts";
import { isBoolean, isReadable, isString, type Verdict, testsOf } from "./keywords.ts";

/** A schema, and the file that its references start from. */
export interface PlacedSchema {
  readonly schema: unknown;
  readonly file: string;
}

export interface JudgeOptions {
  readonly resolve: UserContext["resolve"];
  /** Which way the values go; a property may be for one of them alone. */
  readonly side?: "request" | "response";
  /** Whether a value may have properties that its schema does not name. */
  readonly allowAdditionalProperties: boolean;
}

/**
 * Tells of a plain schema whether a value matches, by reading it. A validator has to be written and
 * compiled first, which does not pay for the few examples that a schema has.
 */
export class Judge {
  readonly #options: JudgeOptions;
  /** Schemas that are plain, with all that they refer to, and what they ask for themselves. */
  readonly #plain = new Map<unknown, ReturnType<typeof testsOf>>();
  /** What is being judged: who meets it again is in a circle. */
  readonly #open: (readonly [schema: JsonObject, value: unknown])[] = [];
  /** Whether a circle was met, where a validator would go on until it fails. */
  #isEndless = false;

  constructor(options: JudgeOptions) {
    this.#options = options;
  }

  /** True only where a validator would have nothing against the value, nor against the schema. */
  approves(value: unknown, place: PlacedSchema): boolean {
    this.#isEndless = false;
    return this.#isPlain(place) && this.#judge(value, place) === true && !this.#isEndless;
  }

  #isPlain(root: PlacedSchema): boolean {
    const seen = new Set<JsonObject>();
    const waiting = [root];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      const { schema } = place;
      if (isBoolean(schema) || this.#plain.has(schema)) continue;
      if (!isJsonObject(schema)) return false;
      if (seen.has(schema)) continue;
      if (!Object.keys(schema).every((name) => isKnown(name, schema))) return false;
      seen.add(schema);
      waiting.push(...this.#within(place));
    }
    for (const schema of seen) this.#plain.set(schema, testsOf(schema));
    return true;
  }

  /** The schemas that one is made of; undefined in the place of one that is not there. */
  #within({ schema, file }: PlacedSchema): PlacedSchema[] {
    const { $ref, allOf = [], anyOf = [], oneOf = [], properties = {}, ...rest } = schema as Shape;
    const own = [...allOf, ...anyOf, ...oneOf, ...Object.values(properties)];
    for (const name of SINGLE) if (name in rest) own.push(rest[name]);
    const target = $ref === undefined ? [] : [this.#target($ref, file)];
    return [...target, ...own.map((part) => ({ schema: part, file }))];
  }

  #target($ref: string, file: string): PlacedSchema {
    const { node, location } = this.#options.resolve({ $ref }, file);
    return { schema: node, file: location?.source.absoluteRef ?? file };
  }

  #judge(value: unknown, { schema, file }: PlacedSchema): Verdict {
    if (!isJsonObject(schema)) return schema === true;
    if (this.#open.some((open) => open[0] === schema && open[1] === value)) {
      this.#isEndless = true;
      return undefined;
    }
    this.#open.push([schema, value]);
    const { $ref, allOf = [], anyOf, oneOf, not, items } = schema as Shape;
    const judge = (part: unknown, of = value): Verdict => this.#judge(of, { schema: part, file });
    const verdict = all([
      ...(this.#plain.get(schema) ?? []).map((test) => test(value)),
      this.#isForThisSide(schema) || undefined,
      $ref === undefined || this.#judge(value, this.#target($ref, file)),
      ...allOf.map((part) => judge(part)),
      anyOf === undefined || any(anyOf.map((part) => judge(part))),
      oneOf === undefined || one(oneOf.map((part) => judge(part))),
      not === undefined || opposite(judge(not)),
      ...(isJsonObject(value) ? this.#ofObject(value, schema, judge) : []),
      ...(Array.isArray(value) && items !== undefined
        ? value.map((item) => judge(items, item))
        : []),
    ]);
    this.#open.pop();
    return verdict;
  }

  #ofObject(
    value: JsonObject,
    schema: Shape,
    judge: (part: unknown, of: unknown) => Verdict,
  ): Verdict[] {
    const { properties, required = [], additionalProperties } = schema;
    const further = Object.keys(value).filter((name) => !Object.hasOwn(properties ?? {}, name));
    const isOpen = this.#options.allowAdditionalProperties || properties === undefined;
    return [
      ...required.map((name) => Object.hasOwn(value, name) || isOneSided(properties?.[name])),
      ...Object.entries(properties ?? {})
        .filter(([name]) => Object.hasOwn(value, name))
        .map(([name, part]) => judge(part, value[name])),
      ...(additionalProperties === undefined
        ? // A schema beside this one may name them.
          [further.length === 0 || isOpen || undefined]
        : further.map((name) => judge(additionalProperties, value[name]))),
    ];
  }

  #isForThisSide({ readOnly, writeOnly }: JsonObject): boolean {
    const { side } = this.#options;
    return (
      !(readOnly === true && side === "request") && !(writeOnly === true && side === "response")
    );
  }
}

/** A plain schema's keywords that have schemas in them, and those that go with them. */
interface Shape {
  readonly $ref?: string;
  readonly additionalProperties?: unknown;
  readonly allOf?: readonly unknown[];
  readonly anyOf?: readonly unknown[];
  readonly items?: unknown;
  readonly not?: unknown;
  readonly oneOf?: readonly unknown[];
  readonly properties?: JsonObject;
  readonly required?: readonly string[];
}

const SINGLE = ["additionalProperties", "items", "not"] as const;

/** How such keywords look in a plain schema. What is in them is looked at for itself. */
const SHAPES: Readonly<Record<string, (wanted: unknown) => boolean>> = {
  $ref: isString,
  additionalProperties: () => true,
  allOf: isFilled,
  anyOf: isFilled,
  items: () => true,
  not: () => true,
  oneOf: isFilled,
  properties: (wanted) => isJsonObject(wanted) && Object.keys(wanted).every(isNotInherited),
  readOnly: isBoolean,
  required: (wanted) =>
    Array.isArray(wanted) && wanted.every((name) => isString(name) && isNotInherited(name)),
  writeOnly: isBoolean,
};

function isKnown(name: string, schema: JsonObject): boolean {
  return Object.hasOwn(SHAPES, name) ? SHAPES[name]!(schema[name]) : isReadable(name, schema);
}

function isFilled(wanted: unknown): boolean {
  return Array.isArray(wanted) && wanted.length > 0;
}

/** A validator finds such a property in every object. */
function isNotInherited(name: string): boolean {
  return !(name in Object.prototype);
}

/** Whether a property may be absent on one side, in which case that is left to a validator. */
function isOneSided(schema: unknown): Verdict {
  if (!isJsonObject(schema)) return false;
  return schema["readOnly"] === true || schema["writeOnly"] === true ? undefined : false;
}

function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}

function any(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(true)) return true;
  return verdicts.includes(undefined) ? undefined : false;
}

function one(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.filter((verdict) => verdict === true).length > 1) return false;
  return verdicts.includes(undefined) ? undefined : verdicts.includes(true);
}

function opposite(verdict: Verdict): Verdict {
  return verdict === undefined ? undefined : !verdict;
}
