import { createServer, type RequestListener, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { portalApp } from "./app.ts";
import { addBuiltFront, type DevelopmentFront, developmentFront } from "./front.ts";
import { listen } from "./listen.ts";
import { createApis } from "./apis/index.ts";
import { addressOf } from "./address.ts";
import { addMockControl } from "./mock-control.ts";
import { connectRedis } from "./sessions/connect.ts";
import { defaultLimits, type Limits, LoginLimits } from "./sessions/limits.ts";
import { memoryBackend } from "./sessions/memory.ts";
import { redisBackend } from "./sessions/redis.ts";
import { type ApiSettings, mockSettings } from "./settings.ts";
import type { Portal } from "./steps.ts";

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
  /** How many log-ins there may be. */
  readonly limits?: Limits;
  /** The Redis that several processes of the portal share; sessions are in memory where it is left out. */
  readonly redisUrl?: string;
  /** A proxy in front says where each request comes from: the last entry of `X-Forwarded-For`. */
  readonly behindProxy?: boolean;
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
 * @throws {SetupError} for a port that cannot be had, when the page is not built, or when Redis does not answer.
 */
export async function startPortal(options: PortalOptions = {}): Promise<RunningPortal> {
  const { port = 5173, host = "127.0.0.1", dev = false } = options;
  const portal = await createPortal(options);
  const server = createServer();
  let front: DevelopmentFront | undefined;
  const close = async (): Promise<void> => {
    await stop(server, front);
    await portal.backend.close();
  };
  try {
    const app = createApp(portal, options);
    front = dev ? await developmentFront(server) : undefined;
    server.on("request", split(getRequestListener(app.fetch), front));
    const { port: actual } = await listen(server, port, host);
    return { url: `http://${urlHost(host)}:${actual}`, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function createPortal(options: PortalOptions): Promise<Portal> {
  const { mockUrl, redisUrl, limits = defaultLimits, behindProxy = false } = options;
  const { log = console.error, sessionLifetime = 12 * hours, now = Date.now } = options;
  const settings = { ...(mockUrl === undefined ? {} : mockSettings(mockUrl)), ...given(options) };
  const apis = createApis(settings, now);
  const redis = redisUrl === undefined ? undefined : await connectRedis(redisUrl, log);
  return {
    apis,
    backend: redis ? redisBackend(redis, sessionLifetime) : memoryBackend(sessionLifetime, now),
    limits: new LoginLimits(limits, redis),
    addressOf: addressOf(behindProxy),
  };
}

function createApp(portal: Portal, options: PortalOptions): Hono {
  const { dev = false, mockUrl, log = console.error } = options;
  const app = portalApp(portal, log);
  if (!dev) addBuiltFront(app, options.page);
  else if (mockUrl !== undefined) addMockControl(app, mockUrl);
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
