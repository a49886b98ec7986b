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

export const isObject = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null;

/** Finds what the contract calls secret: `format: password`, `writeOnly`, `x-sensitive`, and every credential. */
export function secretsOf(contract: {
  readonly paths: object;
  readonly components?: object;
}): Secrets {
  const request = new Set<string>();
  const answer = new Set<string>();
  const headers = new Set(["authorization", "cookie", "set-cookie", "proxy-authorization"]);
  const find = finder(contract);
  for (const item of Object.values(contract.paths)) {
    // A path's own parameters are those of each of its operations.
    for (const part of [item, ...Object.values(item)]) {
      const { requestBody, responses, parameters } = Object(part);
      find(requestBody, request, headers);
      find(parameters, request, headers);
      find(responses, answer, headers);
    }
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
