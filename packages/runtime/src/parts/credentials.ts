import type { Call } from "../call.ts";
import { addCookie, setHeader } from "../request/headers.ts";
import { pairOf } from "../request/parameter-value.ts";
import { resolveSecurity } from "../request/security.ts";
import { withPair } from "../request/url.ts";

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
export async function credentials(call: Call): Promise<void> {
  const headers = { ...call.prepared.headers };
  const applied = await resolveSecurity(call);
  call.headers = headers;
  call.applied = applied.map(([, value]) => value);
  for (const [scheme, value] of applied) {
    if (scheme.type !== "apiKey") {
      const word = scheme.type === "http" ? scheme.scheme : "bearer";
      setHeader(headers, "authorization", authorization(word, value));
    } else if (scheme.in === "header") setHeader(headers, scheme.name, value);
    else if (scheme.in === "cookie") addCookie(headers, `${scheme.name}=${value}`);
    else call.url = withPair(call.url, pairOf(scheme.name, value));
  }
}
