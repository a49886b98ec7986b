import type { OpenApiDocument } from "@handshake/contract";
import { objectsIn } from "@handshake/contract/objects-in";
import { isObject } from "../operations/follow.ts";

/** Takes extensions out of the maps where openapi-typescript would take one for a path or a status. */
export function dropExtensions(document: OpenApiDocument): void {
  drop(document.paths);
  for (const { object, key } of objectsIn(document)) {
    // The names of components are people's.
    if (key !== "components") drop(object.responses);
  }
}

function drop(map: unknown): void {
  if (!isObject(map)) return;
  for (const key of Object.keys(map)) if (key.startsWith("x-")) delete map[key];
}
