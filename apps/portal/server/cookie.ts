import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { isLocal } from "./local.ts";

const NAME = "handshake_session";

/**
 * Outside of this machine the cookie is `Secure` and bound to this very host (`__Host-`): browsers keep it only where
 * the page came over HTTPS. Who forges the header `Host` only makes his own cookie weaker.
 */
function prefixOf(c: Context): "host" | undefined {
  return isLocal(c) ? undefined : "host";
}

/**
 * Strict: the portal's page asks for its session by itself after it has loaded, so a link from another site works and
 * still carries no cookie.
 */
function attributes(c: Context) {
  const prefix = prefixOf(c);
  const base = {
    httpOnly: true,
    sameSite: "Strict",
    path: "/",
    secure: prefix !== undefined,
  } as const;
  return { ...base, ...(prefix && { prefix }) };
}

export function readSessionId(c: Context): string | undefined {
  const prefix = prefixOf(c);
  return (prefix ? getCookie(c, NAME, prefix) : getCookie(c, NAME)) || undefined;
}

export function writeSessionId(c: Context, id: string): void {
  setCookie(c, NAME, id, attributes(c));
}

export function clearSessionId(c: Context): void {
  const { prefix, ...rest } = attributes(c);
  deleteCookie(c, prefix ? `__Host-${NAME}` : NAME, rest);
}
