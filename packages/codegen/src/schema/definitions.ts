import type { OpenApiDocument } from "@handshake/contract";
import { objectsIn } from "@handshake/contract/objects-in";

/**
 * Takes definitions out of the schemas that hold them: openapi-typescript takes `$defs` for a property. What refers to
 * one has been given a name before.
 */
export function dropDefinitions(document: OpenApiDocument): void {
  for (const { object, key } of objectsIn(document)) {
    if (key !== "properties") delete object.$defs;
  }
}
