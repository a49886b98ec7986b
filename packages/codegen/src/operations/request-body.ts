import type { OpenApiDocument, OperationObject, RequestBodyObject } from "@handshake/contract";
import type { RequestBody } from "@handshake/runtime";
import { follow } from "./follow.ts";

export function describeBody(
  document: OpenApiDocument,
  operation: OperationObject,
): RequestBody | undefined {
  const body = follow<RequestBodyObject>(document, operation.requestBody);
  const content = Object.entries(body?.content ?? {});
  if (body === undefined || content.length === 0) return undefined;
  return { mediaTypes: content.map(([mediaType]) => mediaType) };
}
