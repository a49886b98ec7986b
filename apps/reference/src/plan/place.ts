/** A place in a request or an answer: OpenAPI's runtime expression (3.1, 4.8.20.4), taken apart. */
export interface Place {
  /** `body` with the keys of its pointer, or `query`, `path`, `header` with a name. */
  readonly part: "body" | "query" | "path" | "header";
  readonly keys: readonly string[];
}

/** `undefined` for what this repository's scenarios do not use. */
export function placeOf(expression: string): Place | undefined {
  const [, pointer] = /^\$(?:request|response)\.body#(\/.*)?$/.exec(expression) ?? [];
  if (pointer !== undefined)
    return { part: "body", keys: pointer.split("/").slice(1).map(unescape) };
  const [, part, name] = /^\$request\.(query|path|header)\.(.+)$/.exec(expression) ?? [];
  if (part === undefined || name === undefined) return undefined;
  return { part: part as "query" | "path" | "header", keys: [name] };
}

/** RFC 6901, 4. */
function unescape(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A copy of a value that has something else at a place. */
export function replaced(value: unknown, keys: readonly string[], other: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return other;
  if (!isHolder(value)) return value;
  const changed = replaced(Reflect.get(value, key), rest, other);
  return Array.isArray(value)
    ? value.map((item, index) => (String(index) === key ? changed : item))
    : { ...value, [key]: changed };
}

function isHolder(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
