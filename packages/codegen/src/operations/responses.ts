import type {
  OpenApiDocument,
  OperationObject,
  Reference,
  ResponseObject,
} from "@handshake/contract";
import type { Operation } from "@handshake/runtime";
import { follow } from "./follow.ts";

/** Each declared status with its media types; a status without content is an empty list. */
export function describeResponses(
  document: OpenApiDocument,
  operation: OperationObject,
): Operation["responses"] {
  const responses: Record<string, string[]> = {};
  for (const [key, value] of responseEntries(operation)) {
    const response = follow<ResponseObject>(document, value);
    responses[key] = Object.keys(response?.content ?? {});
  }
  return responses;
}

/** The responses by the key that the runtime looks for: `200`, `4XX`, `default`. */
export function responseEntries({
  responses = {},
}: OperationObject): [key: string, response: ResponseObject | Reference][] {
  return Object.entries(responses)
    .filter(([status]) => !status.startsWith("x-"))
    .map(([status, value]) => [status === "default" ? status : status.toUpperCase(), value]);
}
