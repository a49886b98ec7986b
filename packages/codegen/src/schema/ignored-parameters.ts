import { METHODS, type OpenApiDocument, type PathItem } from "@handshake/contract/document";
import { follow } from "../operations/follow.ts";
import { isIgnored } from "../operations/parameters.ts";

/** Takes the header parameters that say nothing out of a document, so that no type asks for them. */
export function dropIgnoredParameters(document: OpenApiDocument): void {
  for (const value of Object.values(document.paths ?? {})) {
    const item = follow<PathItem>(document, value);
    if (item === undefined) continue;
    for (const holder of [item, ...METHODS.map((method) => item[method])]) {
      if (holder?.parameters === undefined) continue;
      holder.parameters = holder.parameters.filter((parameter) => {
        const target = follow(document, parameter);
        return target === undefined || !isIgnored(target);
      });
    }
  }
}
