import type { Path } from "./source.ts";

/** What aliases repeat counts each time; no person writes as much. */
const MOST = 1_000_000;

/** Where a value holds itself, by an alias, or aliases of aliases make more of it than can be read. */
export function endless(value: unknown): Path | undefined {
  const around = new Set<object>();
  let count = 0;
  return find(value, []);

  function find(inner: unknown, path: Path): Path | undefined {
    count += 1;
    if (typeof inner !== "object" || inner === null) return undefined;
    if (around.has(inner) || count > MOST) return path;
    around.add(inner);
    for (const [name, item] of Object.entries(inner)) {
      const found = find(item, [...path, Array.isArray(inner) ? Number(name) : name]);
      if (found) return found;
    }
    around.delete(inner);
    return undefined;
  }
}
