import type { OpenApiDocument, OperationObject } from "@handshake/contract";
import type { Operation, SecurityScheme } from "@handshake/runtime";
import { authorization, inCookie, inHeader, inQuery } from "@handshake/runtime/parts";
import { follow } from "./follow.ts";

/** The alternatives that apply to an operation: its own list replaces the root's, and `[]` means none at all. */
export function security(
  document: OpenApiDocument,
  operation: OperationObject,
  schemes: Readonly<Record<string, SecurityScheme>>,
): Operation["security"] {
  const alternatives = operation.security ?? document.security ?? [];
  if (alternatives.length === 0) return undefined;
  return alternatives.map((names) => {
    const known = Object.keys(names).flatMap((name) => {
      const scheme = schemes[name];
      return scheme === undefined ? [] : [[name, scheme] as const];
    });
    return Object.fromEntries(known);
  });
}

export function securitySchemes(document: OpenApiDocument): Record<string, SecurityScheme> {
  const schemes: Record<string, SecurityScheme> = {};
  for (const [name, value] of Object.entries(document.components?.securitySchemes ?? {})) {
    const scheme = follow(document, value);
    const described = scheme && describe(scheme);
    if (described) schemes[name] = described;
  }
  return schemes;
}

const PLACES = { query: inQuery, header: inHeader, cookie: inCookie } as const;

function describe(scheme: {
  type: string;
  in?: "query" | "header" | "cookie";
  name?: string;
  scheme?: string;
}): SecurityScheme | undefined {
  switch (scheme.type) {
    case "apiKey":
      if (scheme.in === undefined || scheme.name === undefined) return undefined;
      return { name: scheme.name, put: PLACES[scheme.in] };
    case "http":
      return { scheme: scheme.scheme ?? "bearer", put: authorization };
    case "oauth2":
    case "openIdConnect":
      return { put: authorization };
    case "mutualTLS":
      return {};
    default:
      return undefined;
  }
}
