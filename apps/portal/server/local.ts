import type { Context } from "hono";

/** Whether the browser knows the portal under a name of this machine. */
export function isLocal(c: Context): boolean {
  const host = URL.parse(`http://${c.req.header("host") ?? ""}`)?.hostname ?? "";
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);
}
