/** The portal's JSON API. Its type is the browser's client (`src/api.ts`, Hono's RPC). */
import { type Context, Hono } from "hono";
import { validator } from "hono/validator";
import type { PageArguments, PortalApi } from "./apis/portal-api.ts";
import { callInput, loginInput } from "./input.ts";
import { type Problem, statuses } from "./problem.ts";
import { call, current, logIn, logOut, type Portal, renew } from "./steps.ts";
import type { ApiChoice } from "./view.ts";

export type PortalRoutes = ReturnType<typeof portalRoutes>;

/** Typed for the page's client; what really comes is looked at where it is used. */
const json = <Sent>() => validator("json", (value: Sent) => value);

const ended: Problem = { kind: "ended", message: "There is no session, or none any more." };

export function portalRoutes(portal: Portal) {
  return new Hono()
    .get("/apis", (c) => c.json({ apis: portal.apis.map(choice) }))
    .get("/session", async (c) => c.json(await current(portal, c)))
    .post("/session/:api/:way", json<Record<string, string>>(), async (c) => {
      const { api: name, way: wayName } = c.req.param();
      const api = portal.apis.find(({ id }) => id === name);
      const way = api && Object.hasOwn(api.ways, wayName) ? api.ways[wayName] : undefined;
      if (!api || !way)
        return refuse(c, invalid(`There is no way to log in "${name}/${wayName}".`));
      const input = loginInput(way, c.req.valid("json"));
      if (!input)
        return refuse(c, invalid(`The request needs ${way.fields.join(", ")}, each a text.`));
      const answer = await logIn(portal, c, { api, way, input });
      return "wait" in answer ? refuse(c, limited(answer.wait)) : c.json(answer);
    })
    .post("/call/:method", json<PageArguments>(), async (c) => {
      const args = callInput(c.req.valid("json"));
      if (!args) return refuse(c, invalid("The request needs an object of body, path and query."));
      const { method } = c.req.param();
      const answer = await call(portal, c, method, args);
      if (answer) return c.json(answer);
      const { session, ended: isOver } = await current(portal, c);
      return refuse(
        c,
        session === null || isOver ? ended : invalid(`A page may not call "${method}".`),
      );
    })
    .post("/session/renew", async (c) => {
      const answer = await renew(portal, c);
      return answer ? c.json(answer) : refuse(c, ended);
    })
    .delete("/session", async (c) => {
      const answer = await logOut(portal, c);
      return answer ? c.json(answer) : refuse(c, ended);
    });
}

function invalid(message: string): Problem {
  return { kind: "invalid", message };
}

function limited(retryAfter: number): Problem {
  return { kind: "limited", message: "Too many log-ins. Wait, and try again.", retryAfter };
}

function refuse(c: Context, problem: Problem) {
  if (problem.retryAfter !== undefined) c.header("Retry-After", String(problem.retryAfter));
  return c.json({ problem }, statuses[problem.kind]);
}

function choice(api: PortalApi): ApiChoice {
  const { id, title, address, setup, sample, lockOut } = api;
  return { id, title, address, setup, ...(sample && { sample }), ...(lockOut && { lockOut }) };
}
