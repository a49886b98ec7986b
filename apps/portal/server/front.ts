/** The page: from Vite's development server, on the portal's own port, or from `dist/`. */
import { existsSync } from "node:fs";
import type { RequestListener, Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono, MiddlewareHandler } from "hono";
import { securityHeaders } from "./headers.ts";
import { SetupError } from "./setup-error.ts";

const here = fileURLToPath(new URL("..", import.meta.url));
const dist = new URL("../dist/", import.meta.url);

export interface DevelopmentFront {
  readonly handle: RequestListener;
  close(): Promise<void>;
}

/** Vite as middleware: its web socket shares the portal's server, so there is one port. */
export async function developmentFront(server: Server): Promise<DevelopmentFront> {
  const { createServer } = await import("vite");
  const vite = await createServer({
    root: here,
    appType: "spa",
    logLevel: "warn",
    server: { middlewareMode: { server }, ws: { server } },
  });
  return { handle: vite.middlewares, close: () => vite.close() };
}

/** The built page. What is under `assets/` has its content's hash in its name and never changes. */
export function addBuiltFront(app: Hono, folder: string | URL = dist): void {
  const page = folder instanceof URL ? fileURLToPath(folder) : folder;
  if (!existsSync(join(page, "index.html"))) {
    throw new SetupError(
      "The portal's page is not built: run `pnpm --filter @handshake/portal build`, or start it in development (PORTAL_DEV=1).",
    );
  }
  app.use("*", securityHeaders);
  app.use("/assets/*", files(page, "public, max-age=31536000, immutable"));
  app.use("*", files(page, "no-cache"));
}

function files(root: string, cacheControl: string): MiddlewareHandler {
  return serveStatic({ root, onFound: (_, c) => c.header("Cache-Control", cacheControl) });
}
