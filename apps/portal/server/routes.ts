/** The portal's JSON API. Its type is the browser's client (`src/api.ts`, Hono's RPC). */
import { Hono } from "hono";
import { loginInput, organizationInput } from "./input.ts";
import { failed } from "./provider.ts";
import type { Provider } from "./provider.ts";
import { logIn, logOut, type Portal, showSession, takeStep } from "./session-steps.ts";
import type { ApiChoice } from "./view.ts";

export type PortalApi = ReturnType<typeof portalApi>;

export function portalApi(portal: Portal) {
  return new Hono()
    .get("/apis", (c) => c.json({ apis: portal.providers.map(choice) }))
    .get("/session", (c) => showSession(portal, c))
    .post("/session", loginInput, (c) => logIn(portal, c, c.req.valid("json")))
    .put("/session/organization", organizationInput, (c) =>
      takeStep(
        portal,
        c,
        async (session) =>
          (await session.chooseOrganization?.(c.req.valid("json").organizationId)) ??
          failed({ kind: "invalid", message: "This API knows no organizations." }),
      ),
    )
    .post("/session/refresh", (c) => takeStep(portal, c, (session) => session.refresh()))
    .delete("/session", (c) => logOut(portal, c));
}

function choice({ id, title, address, sample }: Provider): ApiChoice {
  return { id, title, address, ...(sample && { sample }) };
}
