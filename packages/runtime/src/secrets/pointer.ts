function unescape(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

function step(value: unknown, segment: string): unknown[] {
  if (value instanceof FormData || value instanceof URLSearchParams) return value.getAll(segment);
  if (typeof value !== "object" || value === null) return [];
  if (segment === "*") return Object.values(value);
  return segment in value ? [(value as Record<string, unknown>)[segment]] : [];
}

/** Every value at a JSON pointer, where `*` stands for every array item or property. */
export function valuesAt(body: unknown, pointer: string): unknown[] {
  const segments = pointer.split("/").slice(1).map(unescape);
  return segments.reduce<unknown[]>(
    (values, segment) => values.flatMap((value) => step(value, segment)),
    [body],
  );
}

/** The texts in a value, at any depth. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number" || typeof value === "bigint") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
