import {
  METHODS,
  type OpenApiDocument,
  type PathItem,
  type ResponseObject,
} from "@handshake/contract/document";
import { follow } from "../operations/follow.ts";

/** RFC 9110, 6.4.1. */
const BODILESS = new Set(["204", "205", "304"]);

/** Takes the content out of answers that never have a body, whatever is declared: to a HEAD, or with such a status. */
export function dropBodilessContent(document: OpenApiDocument): void {
  for (const value of Object.values(document.paths ?? {})) {
    const item = follow<PathItem>(document, value);
    for (const method of METHODS) {
      const responses = item?.[method]?.responses ?? {};
      for (const [status, answer] of Object.entries(responses)) {
        if (method !== "head" && !BODILESS.has(status)) continue;
        const { content, ...rest } = follow<ResponseObject>(document, answer) ?? {};
        if (content !== undefined) responses[status] = rest;
      }
    }
  }
}
