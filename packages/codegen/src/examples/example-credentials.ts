import type { OpenApiDocument, OperationObject } from "@handshake/contract";
import type { ApiDescription, SecurityScheme } from "@handshake/runtime";
import { security } from "../operations/security.ts";

/** The client's option for the credentials that an operation needs; empty where it goes without. */
export function exampleCredentials(
  document: OpenApiDocument,
  operation: OperationObject,
  { securitySchemes }: ApiDescription,
): { security?: Record<string, string> } {
  const alternatives = security(document, operation) ?? [[]];
  const [first = []] = alternatives.some((schemes) => schemes.length === 0) ? [] : alternatives;
  const entries = first.flatMap((name) => {
    const scheme = securitySchemes[name];
    // The certificate of mutual TLS belongs to the connection.
    return scheme && scheme.type !== "mutualTLS" ? [[name, placeholder(scheme)] as const] : [];
  });
  return entries.length === 0 ? {} : { security: Object.fromEntries(entries) };
}

function placeholder(scheme: SecurityScheme): string {
  if (scheme.type === "apiKey") return "your-key";
  const isBasic = scheme.type === "http" && scheme.scheme.toLowerCase() === "basic";
  return isBasic ? "user:password" : "your-token";
}
