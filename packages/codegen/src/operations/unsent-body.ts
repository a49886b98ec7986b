import type { Method, OperationObject } from "@handshake/contract";

/**
 * Whether `fetch` refuses a body with this method. OpenAPI 3.0 tells to ignore one there (3.0.4, 4.7.10.1), and
 * OpenAPI 3.1 to avoid it, so clients have no argument for it.
 */
export function isWithoutBody(method: Method): boolean {
  return method === "get" || method === "head" || method === "trace";
}

/** The operation as a client can call it. */
export function sendable(method: Method, operation: OperationObject): OperationObject {
  if (operation.requestBody === undefined || !isWithoutBody(method)) return operation;
  const { requestBody: _, ...rest } = operation;
  return rest;
}

/** What editors show of a body that is declared and cannot be sent. */
export function unsentNote(method: Method): string {
  return `Sent without its body: \`fetch\` sends none with ${method.toUpperCase()}.`;
}
