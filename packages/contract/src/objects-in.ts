/** Where an object was found. */
export interface Found {
  readonly object: Record<string, unknown>;
  /** Where that is which holds it, or a list of it; `undefined` at the root. */
  readonly holder: Place | undefined;
  /** The last of the keys that lead to it; `undefined` at the root. */
  readonly key: string | undefined;
}

type Place = Pick<Found, "holder" | "key">;

/**
 * Every object in a value but lists, each before what is in it; each once: an alias of YAML may stand within its
 * anchor. What is found may be changed before the next one is asked for.
 */
export function* objectsIn(root: unknown): Generator<Found> {
  const seen = new Set<object>();
  const waiting: (Place & { readonly value: object })[] = [];
  if (isObjectOrList(root)) waiting.push({ value: root, holder: undefined, key: undefined });
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { value } = place;
    if (seen.has(value)) continue;
    seen.add(value);
    if (!Array.isArray(value)) {
      yield { object: value as Record<string, unknown>, holder: place.holder, key: place.key };
    }
    const keys = Object.keys(value);
    for (let i = keys.length - 1; i >= 0; i--) {
      const key = keys[i]!;
      const part: unknown = Reflect.get(value, key);
      if (isObjectOrList(part)) waiting.push({ value: part, holder: place, key });
    }
  }
}

/** The keys that lead to it. */
export function keysTo(found: Place): string[] {
  const keys: string[] = [];
  for (let place: Place | undefined = found; place?.key !== undefined; place = place.holder) {
    keys.push(place.key);
  }
  return keys.toReversed();
}

function isObjectOrList(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
