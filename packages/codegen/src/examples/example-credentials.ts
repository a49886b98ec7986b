import type { Operation, SecurityScheme } from "@handshake/runtime";

/** The client's option for the credentials that an operation needs; empty where it goes without. */
export function exampleCredentials({ security: alternatives = [{}] }: Operation): {
  security?: Record<string, string>;
} {
  const isFree = alternatives.some((schemes) => Object.keys(schemes).length === 0);
  const [first = {}] = isFree ? [] : alternatives;
  const entries = Object.entries(first)
    // The certificate of mutual TLS belongs to the connection.
    .filter(([, { put }]) => put !== undefined)
    .map(([name, scheme]) => [name, placeholder(scheme)] as const);
  return entries.length === 0 ? {} : { security: Object.fromEntries(entries) };
}

function placeholder({ name, scheme }: SecurityScheme): string {
  if (name !== undefined) return "your-key";
  return scheme?.toLowerCase() === "basic" ? "user:password" : "your-token";
}
