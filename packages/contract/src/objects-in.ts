type Found = readonly [keys: readonly string[], object: object];

/**
 * The path of every object in a value, and the object, each before what is in it; each once: an alias of YAML may stand
 * within its anchor. What is found may be changed before the next one is asked for.
 */
export function* objectsIn(root: unknown): Generator<Found> {
  const seen = new Set<object>();
  const waiting: Found[] = isObjectOrList(root) ? [[[], root]] : [];
  for (let found = waiting.pop(); found !== undefined; found = waiting.pop()) {
    const [keys, object] = found;
    if (seen.has(object)) continue;
    seen.add(object);
    yield found;
    for (const [key, value] of Object.entries(object).toReversed()) {
      if (isObjectOrList(value)) waiting.push([[...keys, key], value]);
    }
  }
}

function isObjectOrList(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
