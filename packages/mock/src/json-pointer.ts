/** The keys that a JSON pointer (RFC 6901) leads by; none for the whole. */
export function keysOf(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescaped);
}

/** The JSON pointer that leads by these keys. */
export function pointerTo(keys: readonly string[]): string {
  return keys.map((key) => `/${escaped(key)}`).join("");
}

/** A key as one token of a pointer. */
export function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

export function unescaped(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
