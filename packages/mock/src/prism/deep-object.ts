import type { Schema } from "../api/schema.ts";
import { isArray, itemsOf, propertyIn } from "./parameter-kind.ts";
import type { Values } from "./parameter-styles.ts";

/** `filter[from]=1&filter[tags][]=a`: OpenAPI has it for flat objects, servers for deeper ones and arrays in them, too. */
export function deepObject(name: string, values: Values, schema: Schema | undefined): unknown {
  const pairs = Object.entries(values).flatMap(([key, value]) => {
    if (!key.startsWith(`${name}[`) || !key.endsWith("]")) return [];
    return [{ keys: key.slice(name.length + 1, -1).split("]["), value }];
  });
  return pairs.length === 0 ? undefined : nested(pairs, schema);
}

interface Pair {
  /** What is between the brackets; none is left where a value stands. */
  readonly keys: readonly string[];
  readonly value: Values[string];
}

function nested(pairs: readonly Pair[], schema: Schema | undefined): unknown {
  const values = pairs.filter(({ keys }) => keys.length === 0).flatMap(({ value }) => value ?? []);
  if (values.length > 0) return isArray(schema) || values.length > 1 ? values : values[0];
  const groups = Map.groupBy(pairs, ({ keys: [first = ""] }) => first);
  const inner = [...groups].map(([key, group]) => {
    const { name, schema: own } = propertyIn(schema, key) ?? { name: key, schema: undefined };
    const rest = group.map(({ keys: [, ...keys], value }) => ({ keys, value }));
    return [name, nested(rest, isArray(schema) ? itemsOf(schema) : own)] as const;
  });
  if (!isArray(schema)) return Object.fromEntries(inner);
  // `[]` holds all of its values, `[0]` one.
  return inner.flatMap(([, value]) => value);
}
