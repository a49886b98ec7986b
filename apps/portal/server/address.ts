import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/**
 * The address that a request came from. Only a proxy of ours may say another: from anybody else the header
 * `X-Forwarded-For` would be a way around the limits.
 */
export function addressOf(behindProxy: boolean): (c: Context) => string {
  return (c) => {
    const own = getConnInfo(c).remote.address ?? "unknown";
    if (!behindProxy) return own;
    return c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() || own;
  };
}
