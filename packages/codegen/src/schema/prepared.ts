import type { OpenApiDocument } from "@handshake/contract";
import { dropBodilessContent } from "./bodiless-answers.ts";
import { nameDeepTargets } from "./deep-references.ts";
import { dropDefinitions } from "./definitions.ts";
import { dropExtensions } from "./extensions.ts";
import { dropIgnoredParameters } from "./ignored-parameters.ts";
import { nameMappings } from "./mappings.ts";
import { typeParameterContent } from "./parameter-content.ts";
import { combineSiblings } from "./reference-siblings.ts";
import { dropUnsentBodies } from "./unsent-bodies.ts";

/** A copy of a bundled document, written so that openapi-typescript makes the types of it that the document means. */
export function prepared(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  dropExtensions(copy);
  dropIgnoredParameters(copy);
  dropUnsentBodies(copy);
  dropBodilessContent(copy);
  typeParameterContent(copy);
  nameMappings(copy);
  nameDeepTargets(copy);
  dropDefinitions(copy);
  combineSiblings(copy);
  return copy;
}
