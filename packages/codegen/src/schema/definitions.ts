import type { OpenApiDocument } from "@handshake/contract";
import { objects } from "./objects.ts";

/**
 * Takes definitions out of the schemas that hold them: openapi-typescript takes `$defs` for a property. What refers to
 * one has been given a name before.
 */
export function dropDefinitions(document: OpenApiDocument): void {
  for (const [object, keys] of objects(document)) {
    if (keys.at(-1) !== "properties") delete object.$defs;
  }
}
