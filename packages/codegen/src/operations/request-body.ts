import type { OpenApiDocument, OperationObject, RequestBodyObject } from "@handshake/contract";
import type { Operation } from "@handshake/runtime";
import { follow } from "./follow.ts";

/** The media types of an operation's body, in the contract's order. */
export function describeBody(
  document: OpenApiDocument,
  operation: OperationObject,
): Operation["body"] {
  const body = follow<RequestBodyObject>(document, operation.requestBody);
  const mediaTypes = Object.keys(body?.content ?? {});
  return mediaTypes.length === 0 ? undefined : mediaTypes;
}
