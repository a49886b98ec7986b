import type { OpenApiDocument, OperationObject, ResponseObject } from "@handshake/contract";
import { follow } from "../operations/follow.ts";
import { isJson } from "../operations/media-type.ts";

/**
 * The status that a mock answers a good request with: the lowest declared success. `undefined`
 * where none is declared, or where its body is not JSON and a mock might have none to give.
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
  const mediaTypes = Object.keys(response?.content ?? {});
  return mediaTypes.every(isJson) ? Number(status) : undefined;
}
