import type { OpenApiDocument } from "@handshake/contract";
import { objectsIn } from "@handshake/contract/objects-in";

/** Keywords that say something of a type. */
const TYPING = [
  "additionalProperties",
  "allOf",
  "anyOf",
  "const",
  "enum",
  "items",
  "oneOf",
  "properties",
  "required",
  "type",
];

/**
 * Puts a reference with keywords beside it (OpenAPI 3.1, 4.8.24) into an `allOf`: openapi-typescript sees the
 * reference alone. OpenAPI 3.0 ignores such keywords.
 */
export function combineSiblings(document: OpenApiDocument): void {
  if (document.openapi.startsWith("3.0")) return;
  for (const { object } of objectsIn(document)) {
    if (typeof object.$ref !== "string" || !TYPING.some((keyword) => keyword in object)) continue;
    const { $ref, allOf } = object;
    delete object.$ref;
    object.allOf = [{ $ref }, ...(Array.isArray(allOf) ? allOf : [])];
  }
}
