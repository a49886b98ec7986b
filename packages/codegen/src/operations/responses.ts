import type { OpenApiDocument, OperationObject, ResponseObject } from "@handshake/contract";
import type { Operation } from "@handshake/runtime";
import { follow } from "./follow.ts";

/** Each declared status with its media types; a status without content is an empty list. */
export function describeResponses(
  document: OpenApiDocument,
  operation: OperationObject,
): Operation["responses"] {
  const responses: Record<string, string[]> = {};
  for (const [status, value] of Object.entries(operation.responses ?? {})) {
    if (status.startsWith("x-")) continue;
    const response = follow<ResponseObject>(document, value);
    const key = status === "default" ? status : status.toUpperCase();
    responses[key] = Object.keys(response?.content ?? {});
  }
  return responses;
}
