import type { OpenApiDocument } from "@handshake/contract";
import { nameDeepTargets } from "./deep-references.ts";
import { dropExtensions } from "./extensions.ts";
import { dropIgnoredParameters } from "./ignored-parameters.ts";
import { nameMappings } from "./mappings.ts";
import { typeParameterContent } from "./parameter-content.ts";
import { dropUnsentBodies } from "./unsent-bodies.ts";

/** A copy of a bundled document, written so that openapi-typescript makes the types of it that the document means. */
export function prepared(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  dropExtensions(copy);
  dropIgnoredParameters(copy);
  dropUnsentBodies(copy);
  typeParameterContent(copy);
  nameMappings(copy);
  nameDeepTargets(copy);
  return copy;
}
