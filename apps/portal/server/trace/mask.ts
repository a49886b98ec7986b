/** What stands in place of a secret. */
export const MASK = "•••";

type Schema = Readonly<Record<string, unknown>>;

/** Which way a body goes: one name may be a secret in a request, and none in an answer. */
export type Way = "request" | "answer";

/** Where the secrets of an API are, by its contract. */
export interface Secrets {
  /** Names of properties, and of query parameters. */
  readonly request: ReadonlySet<string>;
  readonly answer: ReadonlySet<string>;
  /** Names of headers, in lower case. */
  readonly headers: ReadonlySet<string>;
}

const isObject = (value: unknown): value is Schema => typeof value === "object" && value !== null;

/** Finds what the contract calls secret: `format: password`, `writeOnly`, `x-sensitive`, and every credential. */
export function secretsOf(contract: {
  readonly paths: object;
  readonly components?: object;
}): Secrets {
  const request = new Set<string>();
  const answer = new Set<string>();
  const headers = new Set(["authorization", "cookie", "set-cookie", "proxy-authorization"]);
  const find = finder(contract);
  for (const operation of Object.values(contract.paths).flatMap((item) => Object.values(item))) {
    const { requestBody, responses, parameters } = Object(operation);
    find(requestBody, request, headers);
    find(parameters, request, headers);
    find(responses, answer, headers);
  }
  find(contract.components && Object(contract.components).securitySchemes, request, headers);
  return { request, answer, headers };
}

/** Walks a part of the contract, wherever its references lead. */
function finder(contract: object) {
  const resolve = (value: unknown): unknown => {
    const ref = isObject(value) ? value["$ref"] : undefined;
    if (typeof ref !== "string") return value;
    const steps = ref.slice(2).split("/");
    return resolve(
      steps.reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), contract),
    );
  };
  const isSecret = (schema: unknown): boolean => {
    const found = resolve(schema);
    if (!isObject(found)) return false;
    const { format, writeOnly, "x-sensitive": isSensitive } = found;
    return format === "password" || writeOnly === true || isSensitive === true;
  };
  return (part: unknown, names: Set<string>, headers: Set<string>): void => {
    const seen = new Set<unknown>();
    const visit = (given: unknown): void => {
      const value = resolve(given);
      if (!isObject(value) || seen.has(value)) return;
      seen.add(value);
      const { properties, name, schema, in: place, type } = value;
      for (const [key, inner] of Object.entries(isObject(properties) ? properties : {})) {
        if (isSecret(inner)) names.add(key);
      }
      if (typeof name === "string" && (type === "apiKey" || isSecret(schema))) {
        if (place === "header") headers.add(name.toLowerCase());
        else names.add(name);
      }
      for (const inner of Object.values(value)) visit(inner);
    };
    visit(part);
  };
}

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
