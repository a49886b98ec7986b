import { createServer, type RequestListener, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { portalApp } from "./app.ts";
import { addBuiltFront, type DevelopmentFront, developmentFront } from "./front.ts";
import { listen } from "./listen.ts";
import type { ProviderSession } from "./provider.ts";
import { createProviders } from "./providers/index.ts";
import { Sessions } from "./sessions.ts";
import { type ApiSettings, mockSettings } from "./settings.ts";

export { SetupError } from "./setup-error.ts";

export interface PortalOptions extends ApiSettings {
  /** 5173 unless given; 0 for any that is free. */
  readonly port?: number;
  /** 127.0.0.1 unless given. */
  readonly host?: string;
  /** The mock that stands in for every API without settings of its own. */
  readonly mockUrl?: string;
  /** The page from Vite, following each save, instead of the built one. */
  readonly dev?: boolean;
  /** The folder of the built page; `dist/` unless given. */
  readonly page?: string | URL;
  readonly log?: (line: string) => void;
  /** How long a session of the portal may last, in milliseconds from the log-in; 12 hours unless given. */
  readonly sessionLifetime?: number;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

export interface RunningPortal extends AsyncDisposable {
  readonly url: string;
  close(): Promise<void>;
}

const hours = 60 * 60 * 1000;

/**
 * Starts the portal.
 *
 * @throws {SetupError} for a port that cannot be had, or when the page is not built.
 */
export async function startPortal(options: PortalOptions = {}): Promise<RunningPortal> {
  const { port = 5173, host = "127.0.0.1", dev = false } = options;
  const app = createApp(options, dev);
  const server = createServer();
  const front = dev ? await developmentFront(server) : undefined;
  const close = () => stop(server, front);
  server.on("request", split(getRequestListener(app.fetch), front));
  try {
    const { port: actual } = await listen(server, port, host);
    return { url: `http://${urlHost(host)}:${actual}`, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

function createApp(options: PortalOptions, dev: boolean): Hono {
  const { mockUrl, log = console.error, sessionLifetime = 12 * hours, now = Date.now } = options;
  const settings = { ...(mockUrl === undefined ? {} : mockSettings(mockUrl)), ...given(options) };
  const sessions = new Sessions<ProviderSession>(sessionLifetime, now);
  const app = portalApp({ providers: createProviders(settings, now), sessions }, log);
  if (!dev) addBuiltFront(app, options.page);
  return app;
}

function given({ koodrive, enos }: ApiSettings): ApiSettings {
  return { ...(koodrive && { koodrive }), ...(enos && { enos }) };
}

function split(api: RequestListener, front: DevelopmentFront | undefined): RequestListener {
  if (!front) return api;
  return (request, response) =>
    (request.url?.startsWith("/api/") ? api : front.handle)(request, response);
}

async function stop(server: Server, front: DevelopmentFront | undefined): Promise<void> {
  await front?.close();
  if (!server.listening) return;
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function urlHost(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
