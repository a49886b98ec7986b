import { isObject } from "../operations/follow.ts";

/** Every object in a value, once, with the keys that lead to it; what is found may be changed meanwhile. */
export function* objects(
  value: unknown,
  keys: readonly string[] = [],
  seen = new Set<unknown>(),
): Generator<[object: Record<string, unknown>, keys: readonly string[]]> {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (isObject(value)) yield [value, keys];
  for (const [key, item] of Object.entries(value)) yield* objects(item, [...keys, key], seen);
}
