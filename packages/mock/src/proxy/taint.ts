import type { IncomingHttpHeaders } from "node:http";
import type { Target } from "../host/target.ts";
import type { Exchange } from "./exchange.ts";
import { isSecretName, looksSecret } from "./looks-secret.ts";
import { isSecretSchema } from "./scrub.ts";
import { itemPlaces, isObject, type Part, propertyPlaces, type SchemaWalk } from "./schema-walk.ts";

/** Shorter ones are in any text. */
const SHORTEST = 4;
/** The ones that were seen the longest ago are forgotten. */
const MOST = 10_000;

/** Header fields that hold no secret by themselves. */
const HARMLESS =
  /^(?:accept.*|access-control-.*|age|allow|cache-control|connection|content-.*|date|etag|expires|host|keep-alive|last-modified|origin|pragma|priority|sec-.*|server|te|trailer|transfer-encoding|upgrade-.*|user-agent|vary|via)$/;
/** Words of the fields themselves, as in `Bearer …` and `…; Path=/; HttpOnly`. */
const FIELD_WORD =
  /^(?:bearer|basic|digest|path|domain|expires|max-age|httponly|secure|samesite|lax|strict|none|partitioned)$/i;

/** Every secret that has passed, so that it is known again wherever it stands. */
export class Taint {
  readonly #walk: SchemaWalk;
  readonly #published: string;
  readonly #secrets = new Set<string>();

  /** @param document the contract: what it prints is no secret. */
  constructor(walk: SchemaWalk, document: unknown) {
    this.#walk = walk;
    this.#published = JSON.stringify(document);
  }

  isIn(text: string): boolean {
    return [...this.#secrets].some((secret) => text.includes(secret));
  }

  /** Header, query and path: what is in them may be a secret until the contract prints it. */
  learnFrom({ request, response }: Exchange, target: Target): void {
    for (const headers of [request.headers, response?.headers ?? {}]) this.#fromHeaders(headers);
    for (const [name, values] of Object.entries(target.query)) {
      for (const value of [values].flat())
        if (isSecretName(name) || isTelling(value)) this.#add(value);
    }
    for (const segment of target.path.split("/").filter(looksSecret)) this.#add(segment);
  }

  /** The values in a body that the contract, or their name, calls secret. */
  learnBody(parts: readonly Part[], value: unknown, isSecret = isSecretSchema(parts)): void {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        this.learnBody(...this.#inside(itemPlaces(parts, index), item, isSecret));
      }
    } else if (isObject(value)) {
      for (const [name, inner] of Object.entries(value)) {
        const { places } = propertyPlaces(parts, name);
        this.learnBody(...this.#inside(places, inner, isSecret || isSecretName(name)));
      }
    } else if (isSecret && value !== null && typeof value !== "boolean") {
      this.#add(String(value));
    }
  }

  #inside(
    places: Parameters<SchemaWalk["parts"]>[0],
    value: unknown,
    isSecret: boolean,
  ): [readonly Part[], unknown, boolean] {
    const parts = this.#walk.parts(places);
    return [parts, value, isSecret || isSecretSchema(parts)];
  }

  #fromHeaders(headers: IncomingHttpHeaders): void {
    for (const [name, values = []] of Object.entries(headers)) {
      if (HARMLESS.test(name)) continue;
      for (const value of [values].flat()) {
        this.#add(value);
        // Bearer …, a=…; b=…, and the words that a token may be made of.
        for (const word of value.split(/[\s;,="]+/)) if (!FIELD_WORD.test(word)) this.#add(word);
      }
    }
  }

  #add(text: string): void {
    if (text.length < SHORTEST || this.#published.includes(JSON.stringify(text).slice(1, -1))) {
      return;
    }
    this.#secrets.delete(text);
    this.#secrets.add(text);
    if (this.#secrets.size <= MOST) return;
    const [oldest] = this.#secrets;
    if (oldest !== undefined) this.#secrets.delete(oldest);
  }
}

function isTelling(value: string): boolean {
  return value.length >= 8 || looksSecret(value);
}
