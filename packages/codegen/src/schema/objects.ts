import { objectsIn } from "@handshake/contract/objects-in";
import { isObject } from "../operations/follow.ts";

type Found = [object: Record<string, unknown>, keys: readonly string[]];

/** Every object in a value but lists, once, with the keys that lead to it; what is found may be changed meanwhile. */
export function* objects(value: unknown): Generator<Found> {
  for (const [keys, object] of objectsIn(value)) if (isObject(object)) yield [object, keys];
}
