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

/** Rewrites a bundled document so that openapi-typescript makes the types of it that the document means. */
export function prepare(document: OpenApiDocument): void {
  dropExtensions(document);
  dropIgnoredParameters(document);
  dropUnsentBodies(document);
  dropBodilessContent(document);
  typeParameterContent(document);
  nameMappings(document);
  nameDeepTargets(document);
  dropDefinitions(document);
  combineSiblings(document);
}
