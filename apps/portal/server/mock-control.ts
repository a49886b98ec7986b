/** In development only: the page's drawer drives the mock through the portal, for the mock listens to no other page. */
import type { Hono } from "hono";
import { proxy } from "hono/proxy";
import { isLocal } from "./local.ts";

const prefix = "/api/mock";

export function addMockControl(app: Hono, mockUrl: string): void {
  app.all(`${prefix}/*`, async (c) => {
    // A name that an attacker's DNS points here makes a browser think that his page is ours.
    if (!isLocal(c)) return c.json({ message: "The mock is driven from this machine only." }, 403);
    const { pathname, search } = new URL(c.req.url);
    const target = new URL(`/__mock/api${pathname.slice(prefix.length)}${search}`, mockUrl);
    const type = c.req.header("content-type");
    return proxy(target, {
      method: c.req.method,
      // No cookie, and nothing of the browser's: a program asks.
      headers: type ? { "content-type": type } : {},
      body: c.req.raw.body,
    }).catch(() => c.json({ message: `No mock answers at ${mockUrl}.` }, 502));
  });
}
