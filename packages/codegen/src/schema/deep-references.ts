import type { OpenApiDocument, SchemaObject } from "@handshake/contract";
import { objectsIn } from "@handshake/contract/objects-in";
import { pointerKeys } from "@handshake/contract/pointer";
import { follow } from "../operations/follow.ts";

/**
 * Gives a name in `components.schemas` to each schema inside of something else that a reference leads to. For
 * `#/paths/~1a/get/…/schema` openapi-typescript would write `paths["/a"]["get"]…`, which is no type where one of the
 * steps is optional, an array, or a keyword such as `allOf`.
 */
export function nameDeepTargets(document: OpenApiDocument): void {
  const names = new Map<string, string>();
  const schemas = document.components?.schemas ?? {};
  for (const { object } of objectsIn(document)) {
    const { $ref } = object;
    if (typeof $ref !== "string" || !leadsIntoSchema($ref)) continue;
    const target = follow<SchemaObject>(document, { $ref });
    if (target === undefined) continue;
    const name = names.get($ref) ?? nameFor($ref, schemas);
    names.set($ref, name);
    schemas[name] ??= target;
    // At once: another reference may lead to this one.
    document.components = { ...document.components, schemas };
    object.$ref = `#/components/schemas/${name}`;
  }
}

/** To a schema that has no name of its own. */
function leadsIntoSchema(reference: string): boolean {
  const keys = pointerKeys(reference);
  if (keys[0] === "components" && keys[1] === "schemas") return keys.length > 3;
  return keys.some((key, index) => key === "schema" && keys[index - 1] !== "properties");
}

/** The pointer without its punctuation, so that it stays the same whatever else the document has. */
function nameFor(reference: string, taken: Readonly<Record<string, unknown>>): string {
  const words = pointerKeys(reference).flatMap((key) => key.split(/[^\p{ID_Continue}]+/u));
  let name = words.filter((word) => word !== "").join("_");
  while (Object.hasOwn(taken, name)) name += "_";
  return name;
}
