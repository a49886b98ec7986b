import type { SecurityScheme } from "../description.ts";
import type { Exchange } from "../exchange.ts";
import { withPair } from "../request/prepare.ts";
import { type HeaderRecord, setHeader } from "../request/headers.ts";
import { addCookie } from "./cookies.ts";

/*
 * Where each kind of security scheme wants its credential. A description names those that its schemes need; being
 * declarations, they are named in its types, too, which have no other way to them.
 */

export function inHeader(
  _: Exchange,
  headers: HeaderRecord,
  { name = "" }: SecurityScheme,
  value: string,
): void {
  setHeader(headers, name, value);
}

export function inCookie(
  _: Exchange,
  headers: HeaderRecord,
  { name = "" }: SecurityScheme,
  value: string,
): void {
  addCookie(headers, `${name}=${value}`);
}

export function inQuery(
  exchange: Exchange,
  _: HeaderRecord,
  { name = "" }: SecurityScheme,
  value: string,
): void {
  const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  exchange.url = withPair(exchange.url, pair);
}

/**
 * Into the `authorization` header of an HTTP scheme. Its word is added, unless the credential already starts with it.
 * OAuth 2.0 and OpenID Connect give bearer tokens (RFC 6750).
 */
export function authorization(
  _: Exchange,
  headers: HeaderRecord,
  { scheme = "bearer" }: SecurityScheme,
  value: string,
): void {
  const name = scheme.toLowerCase();
  const word = name === "bearer" ? "Bearer" : scheme;
  let text = value.toLowerCase().startsWith(`${name} `) ? value : `${word} ${value}`;
  if (name === "basic") {
    text = `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(value)))}`;
  }
  setHeader(headers, "authorization", text);
}
