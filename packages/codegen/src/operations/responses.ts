import type {
  Method,
  OpenApiDocument,
  OperationObject,
  Reference,
  ResponseObject,
} from "@handshake/contract";
import type { Operation } from "@handshake/runtime";
import { follow } from "./follow.ts";

/** The statuses of a range that never have a body (RFC 9110, 6.4.1). */
const BODILESS: Readonly<Record<string, readonly string[]>> = {
  "2XX": ["204", "205"],
  "3XX": ["304"],
};

/**
 * Each declared status with its media types. An answer without content is an empty list, and so is one that never has
 * a body, whatever is declared: to a HEAD, or with such a status.
 */
export function describeResponses(
  document: OpenApiDocument,
  operation: OperationObject,
  method: Method,
): Operation["responses"] {
  const responses: Record<string, string[]> = {};
  for (const [key, value] of runtimeEntries(operation)) {
    const response = follow<ResponseObject>(document, value);
    responses[key] = method === "head" ? [] : Object.keys(response?.content ?? {});
    if (responses[key].length === 0) continue;
    for (const status of BODILESS[key] ?? []) responses[status] = [];
  }
  for (const status of Object.values(BODILESS).flat())
    if (status in responses) responses[status] = [];
  return responses;
}

/**
 * The responses by the key that the runtime looks for: `200`, `4XX`, `default`. That `default` is a success, too, where
 * no other is declared, it has from a `2XX`.
 */
export function runtimeEntries(operation: OperationObject): ResponseEntry[] {
  const entries = responseEntries(operation);
  const hasSuccess = entries.some(([key]) => key.startsWith("2"));
  const rest = entries.find(([key]) => key === "default");
  return rest && !hasSuccess ? [["2XX", rest[1]], ...entries] : entries;
}

type ResponseEntry = [key: string, response: ResponseObject | Reference];

/** The responses as declared, their classes in capitals. */
export function responseEntries({ responses = {} }: OperationObject): ResponseEntry[] {
  return Object.entries(responses)
    .filter(([status]) => !status.startsWith("x-"))
    .map(([status, value]) => [status === "default" ? status : status.toUpperCase(), value]);
}
