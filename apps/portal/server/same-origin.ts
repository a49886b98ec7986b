import type { Context, MiddlewareHandler } from "hono";
import type { Problem } from "./problem.ts";

const problem: Problem = {
  kind: "forbidden",
  message: "The portal takes changes from its own page only.",
};

/**
 * Refuses a request that changes something unless the browser says that the portal's own page
 * sent it. A request that says neither comes from no current browser: refused as well.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  if (c.req.method === "GET" || c.req.method === "HEAD" || isOwn(c)) return next();
  return c.json({ problem }, 403);
};

function isOwn(c: Context): boolean {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  // Browsers leave that header out where the page came over plain HTTP from another machine.
  const origin = URL.parse(c.req.header("origin") ?? "");
  return origin !== null && origin.host === c.req.header("host");
}
