import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { neverStored } from "./headers.ts";
import { HTTPException } from "hono/http-exception";
import type { Problem } from "./problem.ts";
import { portalRoutes } from "./routes.ts";
import { sameOrigin } from "./same-origin.ts";
import type { Portal } from "./steps.ts";

/** The largest thing that the page sends is an account and a password. */
const maxSize = 16 * 1024;

const tooLarge: Problem = {
  kind: "invalid",
  message: `The portal reads at most ${maxSize} bytes.`,
};
const notThere: Problem = { kind: "invalid", message: "The portal has nothing at this address." };
const broken: Problem = {
  kind: "broken",
  message: "The portal itself failed. The log of its server says where.",
};

/** Everything under `/api`. */
export function portalApp(portal: Portal, log: (line: string) => void): Hono {
  const app = new Hono();
  app.use("/api/*", neverStored, sameOrigin);
  app.use("/api/*", bodyLimit({ maxSize, onError: (c) => c.json({ problem: tooLarge }, 413) }));
  app.route("/api", portalRoutes(portal));
  app.notFound((c) => c.json({ problem: notThere }, 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException) {
      // Its own words quote the body, which may hold a password.
      const problem: Problem = { kind: "invalid", message: "The request's body is no JSON." };
      return c.json({ problem }, error.status);
    }
    log(`portal: ${error.name} ${placeOf(error)}`);
    return c.json({ problem: broken }, 500);
  });
  return app;
}

/** Where it happened, without the error's message: that may quote what the user typed. */
function placeOf(error: Error): string {
  const lines = error.stack?.split("\n") ?? [];
  return lines.find((line) => line.startsWith("    at "))?.trim() ?? "at an unknown place";
}
