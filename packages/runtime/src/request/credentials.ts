import { addCookie, setHeader } from "./headers.ts";
import type { Applied } from "./security.ts";
import { addToQuery } from "./url.ts";

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** Adds the scheme's word, unless the credential already starts with it. */
function withWord(word: string, value: string): string {
  return value.toLowerCase().startsWith(`${word.toLowerCase()} `) ? value : `${word} ${value}`;
}

/** The `authorization` header of an HTTP scheme. OAuth 2.0 and OpenID Connect give bearer tokens (RFC 6750). */
function authorization(scheme: string, value: string): string {
  const name = scheme.toLowerCase();
  if (name === "basic") return `Basic ${base64(value)}`;
  return withWord(name === "bearer" ? "Bearer" : scheme, value);
}

/** Puts credentials where their schemes want them; gives the address back, with those that go into the query. */
export function addCredentials(url: string, headers: Headers, applied: readonly Applied[]): string {
  let address = url;
  for (const { scheme, value } of applied) {
    if (scheme.type === "http") {
      setHeader(headers, "authorization", authorization(scheme.scheme, value));
    } else if (scheme.type !== "apiKey") {
      setHeader(headers, "authorization", authorization("bearer", value));
    } else if (scheme.in === "header") {
      setHeader(headers, scheme.name, value);
    } else if (scheme.in === "cookie") {
      addCookie(headers, `${scheme.name}=${value}`);
    } else {
      address = addToQuery(address, scheme.name, value);
    }
  }
  return address;
}
