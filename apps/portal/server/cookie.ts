import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

const name = "handshake_session";

/**
 * Strict: the portal's page asks for its session by itself after it has loaded, so a link from
 * another site works and still carries no cookie. `Secure` where a proxy in front speaks HTTPS;
 * whoever forges that header only makes his own cookie stricter.
 */
function attributes(c: Context) {
  return {
    httpOnly: true,
    sameSite: "Strict",
    path: "/",
    secure: c.req.header("x-forwarded-proto") === "https",
  } as const;
}

export function readSessionId(c: Context): string | undefined {
  return getCookie(c, name) || undefined;
}

export function writeSessionId(c: Context, id: string): void {
  setCookie(c, name, id, attributes(c));
}

export function clearSessionId(c: Context): void {
  deleteCookie(c, name, attributes(c));
}
