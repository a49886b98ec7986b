/** What each request about a session does; `routes.ts` says where. */
import { randomBytes } from "node:crypto";
import type { AnyResult } from "@handshake/runtime";
import type { Context } from "hono";
import type { ApiSession, PageArguments, PortalApi, Way } from "./apis/portal-api.ts";
import { clearSessionId, readSessionId, writeSessionId } from "./cookie.ts";
import type { SessionBackend } from "./sessions/backend.ts";
import type { LoginLimits } from "./sessions/limits.ts";
import { Masker } from "./trace/mask.ts";
import { Trace } from "./trace/trace.ts";
import { toWire } from "./trace/wire.ts";
import type { SessionAnswer, StepAnswer } from "./view.ts";

export interface Portal {
  readonly apis: readonly PortalApi[];
  readonly backend: SessionBackend;
  readonly limits: LoginLimits;
  /** The address that a request came from. */
  readonly addressOf: (c: Context) => string;
}

interface Open {
  readonly session: ApiSession;
  readonly trace: Trace;
}

/** @returns the seconds to wait, where there were too many log-ins. */
export async function logIn(
  portal: Portal,
  c: Context,
  { api, way, input }: { api: PortalApi; way: Way; input: Readonly<Record<string, string>> },
): Promise<StepAnswer | { readonly wait: number }> {
  const { account = "" } = input;
  const wait = await portal.limits.take(api.id, account, portal.addressOf(c));
  if (wait !== undefined) return { wait };
  // Always a new id: one that somebody has planted in the browser is worth nothing after it.
  const id = `${api.id}.${randomBytes(32).toString("base64url")}`;
  const opened = open(portal, api, id);
  const result = await way.run(opened.session, input);
  const session = await opened.session.view();
  if (!session) return { ...(await current(portal, c)), ...told(opened, result) };
  await portal.limits.succeeded(api.id, account);
  // Whoever logs in again is done with the session before; the API is told and may take its time.
  openCurrent(portal, c)
    ?.session.logout()
    .catch(() => undefined);
  writeSessionId(c, id);
  return { session, ended: false, ...told(opened, result) };
}

export async function current(portal: Portal, c: Context): Promise<SessionAnswer> {
  return answerOf(c, openCurrent(portal, c));
}

/** Calls one of the client's methods that a page may call; `undefined` where there is no session, or no such method. */
export async function call(
  portal: Portal,
  c: Context,
  method: string,
  args: PageArguments,
): Promise<StepAnswer | undefined> {
  const opened = openCurrent(portal, c);
  if (!opened?.session.methods.has(method)) return undefined;
  const result = await opened.session.call(method, args);
  return { ...(await answerOf(c, opened)), ...told(opened, result) };
}

export async function renew(portal: Portal, c: Context): Promise<StepAnswer | undefined> {
  const opened = openCurrent(portal, c);
  if (!opened) return undefined;
  const result = await opened.session.renew();
  return { ...(await answerOf(c, opened)), ...told(opened, result) };
}

/** The portal forgets the session whatever the API answers: the user asked to be out. */
export async function logOut(portal: Portal, c: Context): Promise<StepAnswer | undefined> {
  const opened = openCurrent(portal, c);
  clearSessionId(c);
  if (!opened || !(await opened.session.view())) return undefined;
  const result = await opened.session.logout();
  return { session: null, ended: false, ...told(opened, result) };
}

/** A session that is over, here or at the API, ends in the browser as well. */
async function answerOf(c: Context, opened: Open | undefined): Promise<SessionAnswer> {
  const session = (await opened?.session.view()) ?? null;
  // A browser that never had a session is not told that one has ended.
  const ended = session === null && readSessionId(c) !== undefined;
  if (ended) clearSessionId(c);
  return { session, ended };
}

/** The id begins with the API's name. A forged one finds nothing in the store. */
function openCurrent(portal: Portal, c: Context): Open | undefined {
  const id = readSessionId(c);
  const api = portal.apis.find((each) => id?.startsWith(`${each.id}.`));
  return api && id !== undefined ? open(portal, api, id) : undefined;
}

function open({ backend }: Portal, api: PortalApi, id: string): Open {
  const trace = new Trace(new Masker(api.secrets, api.credentials));
  return { session: api.open(backend, id, trace), trace };
}

function told({ trace }: Open, result: AnyResult): Pick<StepAnswer, "result" | "calls"> {
  return { result: toWire(result, trace.masker), calls: trace.calls };
}
