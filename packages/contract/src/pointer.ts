// Without Redocly, which has the same: who needs a pointer alone would wait for all of it.

/** The keys that a JSON pointer names, with or without `#` before it. */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .replace(/^#/, "")
    .split("/")
    .filter(Boolean)
    .map((key) => decoded(key.replaceAll("~1", "/").replaceAll("~0", "~")));
}

/** As it is where it is not encoded as a URL is. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

/** The JSON pointer, as a fragment, to what the keys lead to. */
export function pointerTo(keys: readonly string[]): string {
  return `#/${keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
}

/** What the keys lead to; `undefined` when one of them is missing. */
export function reach(node: unknown, keys: readonly string[]): unknown {
  return keys.reduce(child, node);
}

export function child(node: unknown, key: string): unknown {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
  return Reflect.get(node, key);
}
