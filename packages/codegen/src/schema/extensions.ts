import type { OpenApiDocument } from "@handshake/contract";
import { isObject } from "../operations/follow.ts";
import { objects } from "./objects.ts";

/** Takes extensions out of the maps where openapi-typescript would take one for a path or a status. */
export function dropExtensions(document: OpenApiDocument): void {
  drop(document.paths);
  for (const [{ responses }, keys] of objects(document)) {
    // The names of components are people's.
    if (keys.at(-1) !== "components") drop(responses);
  }
}

function drop(map: unknown): void {
  if (!isObject(map)) return;
  for (const key of Object.keys(map)) if (key.startsWith("x-")) delete map[key];
}
