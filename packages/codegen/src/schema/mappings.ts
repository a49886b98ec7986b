import type { OpenApiDocument } from "@handshake/contract";
import { objectsIn } from "@handshake/contract/objects-in";
import { isObject } from "../operations/follow.ts";

const SCHEMAS = "#/components/schemas/";

/**
 * Writes out the names in discriminators' mappings (`dog: Dog`) as the references that they stand for (OpenAPI 3.1,
 * 4.8.25.1); openapi-typescript knows references only.
 */
export function nameMappings(document: OpenApiDocument): void {
  const schemas = document.components?.schemas ?? {};
  for (const { object } of objectsIn(document)) {
    const { discriminator } = object;
    if (!isObject(discriminator) || !isObject(discriminator.mapping)) continue;
    for (const [value, to] of Object.entries(discriminator.mapping)) {
      if (typeof to === "string" && Object.hasOwn(schemas, to)) {
        discriminator.mapping[value] = SCHEMAS + to;
      }
    }
  }
}
