function step(value: unknown, segment: string): unknown[] {
  if (value instanceof FormData || value instanceof URLSearchParams) return value.getAll(segment);
  const object = Object(value) as Record<string, unknown>;
  if (segment === "*") return Object.values(object);
  return [object[segment.replaceAll("~1", "/").replaceAll("~0", "~")]];
}

/** Every value at a JSON pointer, where `*` stands for every array item or property. */
export function valuesAt(body: unknown, pointer: string): unknown[] {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown[]>(
      (values, segment) => values.flatMap((value) => step(value, segment)),
      [body],
    );
}

/** The texts in a value, at any depth. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsIn);
  return /^(?:string|number|bigint)$/.test(typeof value) ? [String(value)] : [];
}
