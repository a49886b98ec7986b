import type { OpenApiDocument } from "@handshake/contract";
import { keysTo, objectsIn } from "@handshake/contract/objects-in";
import type { Fault } from "../fault.ts";

/** References by `$anchor` or `$id` (JSON Schema 2020-12, core, 8.2): of such a name nothing here knows the place. */
export function anchorFaults(document: OpenApiDocument): Fault[] {
  return [...objectsIn(document)].flatMap((found) => {
    const { $ref } = found.object;
    if (typeof $ref !== "string" || /^#(?:\/|$)/.test($ref)) return [];
    const at = keysTo(found);
    const isExample = at.some((key) => /^(?:examples?|default|const|enum|x-.*)$/.test(key));
    if (isExample) return [];
    return {
      at: [...at, "$ref"],
      message: `\`${$ref}\` refers by \`$anchor\` or \`$id\`, which is not supported.`,
      remedy: "Refer to its place: `#/components/schemas/…`.",
    };
  });
}
