import type { OpenApiDocument, OperationObject, RequestBodyObject } from "@handshake/contract";
import type { RequestBody } from "@handshake/runtime";
import { follow } from "./follow.ts";
import { secretPointers } from "./secrets.ts";

export function describeBody(
  document: OpenApiDocument,
  operation: OperationObject,
): RequestBody | undefined {
  const body = follow<RequestBodyObject>(document, operation.requestBody);
  const content = Object.entries(body?.content ?? {});
  if (body === undefined || content.length === 0) return undefined;
  const secrets = new Set(content.flatMap(([, { schema }]) => secretPointers(document, schema)));
  return {
    ...(body.required && { required: true }),
    mediaTypes: content.map(([mediaType]) => mediaType),
    ...(secrets.size > 0 && { secrets: [...secrets] }),
  };
}

export function isForm(mediaType: string): boolean {
  return /^(?:multipart\/|application\/x-www-form-urlencoded)/i.test(mediaType);
}
