import type { OpenApiDocument, OperationObject, ResponseObject } from "@handshake/contract";
import { follow } from "../operations/follow.ts";
import { isJson } from "../operations/media-type.ts";

/**
 * The status that a mock answers a good request with: the lowest declared success. `undefined`
 * where none is declared, or where a mock might have no body to give: one that is not JSON, or of which nothing is said.
 */
export function expectedStatus(
  document: OpenApiDocument,
  { responses = {} }: OperationObject,
): number | undefined {
  const [status] = Object.keys(responses)
    .filter((key) => /^2\d\d$/.test(key))
    .sort();
  if (status === undefined) return undefined;
  const response = follow<ResponseObject>(document, responses[status]);
  const content = Object.entries(response?.content ?? {});
  const isGiven = content.every(([type, media]) => isJson(type) && Object.keys(media).length > 0);
  return isGiven ? Number(status) : undefined;
}
