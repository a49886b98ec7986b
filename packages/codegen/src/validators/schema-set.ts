import type { OpenApiDocument } from "@handshake/contract";
import { discriminated } from "@handshake/contract/discriminator";
import { follow, isObject, one } from "../operations/follow.ts";
import { Directed, type Direction } from "./direction.ts";
import { toldApart } from "./forms.ts";
import { LIST, MAP, ONE } from "./keywords.ts";
import { isPattern, type JsonSchema, ownKeywords } from "./own-keywords.ts";

type Schema = JsonSchema | boolean;

/**
 * The schemas that validators are made of, in JSON Schema 2020-12, whatever version of OpenAPI they
 * came from: each once, and each under an id by which the others refer to it. So a schema that
 * contains itself has one function that calls itself, and one that many use is there once.
 */
export class SchemaSet {
  readonly schemas = new Map<string, Schema>();
  readonly #document: OpenApiDocument;
  readonly #isOld: boolean;
  readonly #directed: Directed;
  readonly #ids = new Map<string, string>();
  /** What others refer to waits: a chain of references may be longer than the stack is deep. */
  readonly #waiting: (() => void)[] = [];

  constructor(document: OpenApiDocument) {
    this.#document = document;
    this.#isOld = document.openapi.startsWith("3.0");
    this.#directed = new Directed(document);
  }

  /** The id of a schema for values that go this way. */
  add(schema: unknown, direction: Direction): string {
    const id = this.#idOf(this.#convert(schema, direction));
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) next();
    return id;
  }

  #idOf(converted: Schema): string {
    const { $ref, ...rest } = converted === true || converted === false ? {} : converted;
    // A plain reference needs no function of its own.
    if (typeof $ref === "string" && Object.keys(rest).length === 0) return $ref;
    return this.#keep(JSON.stringify(converted), () => converted);
  }

  #keep(key: string, make: () => Schema): string {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `s${this.#ids.size}`;
    this.#ids.set(key, id);
    this.#waiting.push(() => this.schemas.set(id, make()));
    return id;
  }

  #reference($ref: string, direction: Direction): Schema {
    // One that leads nowhere, or round in a circle, allows everything.
    const target = one(this.#document, { $ref });
    if (!isObject(target) || follow(this.#document, target) === undefined) return {};
    const way = this.#directed.has(target) ? ` ${direction}` : "";
    return { $ref: this.#keep(`${$ref}${way}`, () => this.#convert(target, direction)) };
  }

  #convert(schema: unknown, direction: Direction, above?: ReadonlySet<string>): Schema {
    if (typeof schema === "boolean") return schema;
    if (!isObject(schema)) return {};
    const { $ref } = schema;
    const reference = typeof $ref === "string" ? this.#reference($ref, direction) : undefined;
    // OpenAPI 3.0 ignores what stands beside a reference.
    if (reference !== undefined && this.#isOld) return reference;
    const absent = this.#directed.keptOut(schema, direction);
    for (const name of above ?? []) absent.add(name);
    const own = ownKeywords(schema, this.#isOld);
    if (Array.isArray(own.required)) {
      own.required = own.required.filter((name) => !absent.has(name));
    }
    const inside = this.#inside(schema, direction, absent);
    const whole = { ...(typeof reference === "object" && reference), ...own, ...inside };
    const needsNull = this.#isOld && schema.nullable === true && own.type === undefined;
    return needsNull ? { anyOf: [{ type: "null" }, whole] } : whole;
  }

  #inside(schema: JsonSchema, direction: Direction, absent: ReadonlySet<string>): JsonSchema {
    const inside: JsonSchema = {};
    const marked = discriminated(schema);
    for (const name of ONE) {
      if (schema[name] !== undefined) inside[name] = this.#convert(schema[name], direction);
    }
    for (const name of LIST) {
      const parts = marked[name];
      if (!Array.isArray(parts) || parts.length === 0) continue;
      const converted = parts.map((part: unknown) => this.#convert(part, direction, absent));
      const isChoice = name === "oneOf" || name === "anyOf";
      const chosen = isChoice && toldApart(this.#document, parts, converted, absent);
      if (chosen) inside.allOf = [inside.allOf ?? [], chosen].flat();
      else inside[name] = converted;
    }
    for (const name of MAP) {
      const map = schema[name];
      if (!isObject(map)) continue;
      const entries = Object.entries(map).map(([key, value]) => {
        // Whichever names it means: any, and with anything.
        if (name === "patternProperties" && !isPattern(key)) return ["", true];
        const isProperty = name === "properties";
        return [
          key,
          isProperty ? this.#property(value, direction) : this.#convert(value, direction),
        ];
      });
      inside[name] = Object.fromEntries(entries);
    }
    return inside;
  }

  /**
   * A service ignores what only it may write (JSON Schema 2020-12, validation, 9.4), so sending back
   * what was got breaks nothing. What is only written must never be in an answer.
   */
  #property(schema: unknown, direction: Direction): Schema {
    if (!this.#directed.isKeptOut(schema, direction)) return this.#convert(schema, direction);
    return direction === "request";
  }
}
