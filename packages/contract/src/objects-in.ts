/** The path of every object in a value, and the object; each once: an alias of YAML may stand within its anchor. */
export function* objectsIn(
  node: unknown,
  keys: readonly string[] = [],
  seen: Set<object> = new Set(),
): Generator<readonly [keys: readonly string[], object: object]> {
  if (typeof node !== "object" || node === null || seen.has(node)) return;
  seen.add(node);
  yield [keys, node];
  for (const [key, value] of Object.entries(node)) yield* objectsIn(value, [...keys, key], seen);
}
