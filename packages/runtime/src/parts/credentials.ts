import type { Exchange } from "../exchange.ts";
import { type HeaderRecord, setHeader } from "../request/headers.ts";
import { resolveSecurity } from "../request/security.ts";
import { addCookie } from "./cookies.ts";
import { withPair } from "../request/prepare.ts";

/**
 * The `authorization` header of an HTTP scheme. Its word is added, unless the credential already starts with it.
 * OAuth 2.0 and OpenID Connect give bearer tokens (RFC 6750).
 */
function authorization(scheme: string, value: string): string {
  const name = scheme.toLowerCase();
  if (name === "basic") {
    return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(value)))}`;
  }
  if (value.toLowerCase().startsWith(`${name} `)) return value;
  return `${name === "bearer" ? "Bearer" : scheme} ${value}`;
}

/** Puts the call's credentials where their schemes want them. */
export async function credentials(exchange: Exchange): Promise<void> {
  const headers = { ...(exchange.headers as HeaderRecord) };
  const applied = await resolveSecurity(exchange);
  exchange.headers = headers;
  exchange.applied = applied.map(([, value]) => value);
  for (const [scheme, value] of applied) {
    if (scheme.type !== "apiKey") {
      const word = scheme.type === "http" ? scheme.scheme : "bearer";
      setHeader(headers, "authorization", authorization(word, value));
    } else if (scheme.in === "header") setHeader(headers, scheme.name, value);
    else if (scheme.in === "cookie") addCookie(headers, `${scheme.name}=${value}`);
    else {
      const pair = `${encodeURIComponent(scheme.name)}=${encodeURIComponent(value)}`;
      exchange.url = withPair(exchange.url, pair);
    }
  }
}
