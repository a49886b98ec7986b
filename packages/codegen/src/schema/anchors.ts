import type { OpenApiDocument } from "@handshake/contract";
import type { Fault } from "../fault.ts";
import { objects } from "./objects.ts";

/** References by `$anchor` or `$id` (JSON Schema 2020-12, core, 8.2): of such a name nothing here knows the place. */
export function anchorFaults(document: OpenApiDocument): Fault[] {
  return [...objects(document)].flatMap(([{ $ref }, at]) => {
    const isExample = at.some((key) => /^(?:examples?|default|const|enum|x-.*)$/.test(key));
    if (typeof $ref !== "string" || /^#(?:\/|$)/.test($ref) || isExample) return [];
    return {
      at: [...at, "$ref"],
      message: `\`${$ref}\` refers by \`$anchor\` or \`$id\`, which is not supported.`,
      remedy: "Refer to its place: `#/components/schemas/…`.",
    };
  });
}
