import { METHODS, type OpenApiDocument, type PathItem } from "@handshake/contract/document";
import { follow } from "../operations/follow.ts";
import { isWithoutBody } from "../operations/unsent-body.ts";

/** Takes the bodies out of a document that no client can send, so that no type asks for them. */
export function dropUnsentBodies(document: OpenApiDocument): void {
  for (const value of Object.values(document.paths ?? {})) {
    const item = follow<PathItem>(document, value);
    for (const method of METHODS.filter(isWithoutBody)) delete item?.[method]?.requestBody;
  }
}
