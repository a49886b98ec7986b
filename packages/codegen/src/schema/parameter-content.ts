import type { OpenApiDocument, ParameterObject } from "@handshake/contract";
import { objectsIn } from "@handshake/contract/objects-in";
import { jsonContent } from "../operations/parameters.ts";

/** Gives a parameter that goes as JSON the type of its content; openapi-typescript takes each with `content` for a text. */
export function typeParameterContent(document: OpenApiDocument): void {
  for (const { object } of objectsIn(document)) {
    if (typeof object.in !== "string" || typeof object.name !== "string") continue;
    const schema = jsonContent(object as ParameterObject & Record<string, unknown>)?.schema;
    if (schema !== undefined) object.schema = schema;
  }
}
