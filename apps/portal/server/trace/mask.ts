import { isObject, type Secrets, type Way } from "./secrets.ts";

/** What stands in place of a secret. */
export const MASK = "•••";

/** Hides the secrets of one exchange, also where they come back in a place that nobody declared. */
export class Masker {
  readonly #secrets: Secrets;
  /** The values that were hidden so far. */
  readonly #values = new Set<string>();

  /** @param values secrets that are known by value, such as the portal's own credentials */
  constructor(secrets: Secrets, values: readonly string[] = []) {
    this.#secrets = secrets;
    for (const value of values) this.#remember(value);
  }

  headers(headers: Headers): Record<string, string> {
    const entries = [...headers].map(([name, value]) => {
      if (!this.#secrets.headers.has(name)) return [name, this.text(value)] as const;
      this.#remember(value);
      // What follows the scheme's word is the token itself.
      this.#remember(value.replace(/^[A-Za-z]+ +/, ""));
      return [name, MASK] as const;
    });
    return Object.fromEntries(entries);
  }

  url(address: string): string {
    const url = new URL(address);
    for (const [name, value] of url.searchParams) {
      if (!this.#secrets.request.has(name)) continue;
      this.#remember(value);
      url.searchParams.set(name, MASK);
    }
    return this.text(decodeURI(url.href));
  }

  /** JSON that is laid out for reading; of anything else, only how much there is. */
  body(text: string, way: Way): string {
    if (text === "") return "";
    try {
      const value: unknown = JSON.parse(text);
      this.#collect(value, way);
      return JSON.stringify(this.value(value, way), null, 2);
    } catch {
      return `(${new TextEncoder().encode(text).length} bytes, no JSON)`;
    }
  }

  /** The same value with each secret replaced. */
  value(value: unknown, way: Way): unknown {
    if (typeof value === "string") return this.text(value);
    if (typeof value === "number") return this.#values.has(String(value)) ? MASK : value;
    if (Array.isArray(value)) return value.map((inner) => this.value(inner, way));
    if (!isObject(value)) return value;
    const entries = Object.entries(value).map(([name, inner]) => {
      const isHidden = this.#secrets[way].has(name) && typeof inner !== "object";
      return [this.text(name), isHidden && inner !== "" ? MASK : this.value(inner, way)];
    });
    return Object.fromEntries(entries);
  }

  text(text: string): string {
    if (this.#values.has(text)) return MASK;
    // The longest first: one secret may hold another. Those of three characters stand in half of all words.
    const inside = [...this.#values].filter((value) => value.length > 3);
    return inside
      .sort((a, b) => b.length - a.length)
      .reduce((rest, value) => rest.replaceAll(value, MASK), text);
  }

  /** Remembers what the contract calls secret, so that it is found elsewhere. */
  #collect(value: unknown, way: Way): void {
    if (!isObject(value)) return;
    for (const [name, inner] of Object.entries(value)) {
      if (isObject(inner)) this.#collect(inner, way);
      else if (this.#secrets[way].has(name)) this.#remember(String(inner));
    }
  }

  #remember(value: string): void {
    if (value !== "") this.#values.add(value);
  }
}
