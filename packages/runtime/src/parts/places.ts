import type { PutCredential } from "../description.ts";
import { withPair } from "../request/prepare.ts";
import { setHeader } from "../request/headers.ts";
import { addCookie } from "./cookies.ts";

/** Where each kind of security scheme wants its credential. A description names those that its schemes need. */

export const inHeader: PutCredential = (_, headers, { name = "" }, value) =>
  setHeader(headers, name, value);

export const inCookie: PutCredential = (_, headers, { name = "" }, value) =>
  addCookie(headers, `${name}=${value}`);

export const inQuery: PutCredential = (exchange, _, { name = "" }, value) => {
  const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  exchange.url = withPair(exchange.url, pair);
};

/**
 * Into the `authorization` header of an HTTP scheme. Its word is added, unless the credential already starts with it.
 * OAuth 2.0 and OpenID Connect give bearer tokens (RFC 6750).
 */
export const authorization: PutCredential = (_, headers, { scheme = "bearer" }, value) => {
  const name = scheme.toLowerCase();
  const word = name === "bearer" ? "Bearer" : scheme;
  let text = value.toLowerCase().startsWith(`${name} `) ? value : `${word} ${value}`;
  if (name === "basic") {
    text = `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(value)))}`;
  }
  setHeader(headers, "authorization", text);
};
