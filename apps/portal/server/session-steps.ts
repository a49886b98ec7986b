/** What each request about a session does; `routes.ts` says where. */
import type { Context } from "hono";
import { clearSessionId, readSessionId, writeSessionId } from "./cookie.ts";
import { endedProblem, type Problem, statusOf } from "./problem.ts";
import { failed, type Outcome, type Provider, type ProviderSession } from "./provider.ts";
import type { Sessions } from "./sessions.ts";
import type { Credentials, SessionAnswer } from "./view.ts";

export interface Portal {
  readonly providers: readonly Provider[];
  readonly sessions: Sessions<ProviderSession>;
}

export async function logIn(portal: Portal, c: Context, input: Credentials & { api: string }) {
  const { api, account, password } = input;
  const provider = portal.providers.find(({ id }) => id === api);
  if (!provider) return refuse(c, { kind: "invalid", message: `The portal has no API "${api}".` });
  const outcome = await provider.login({ account, password });
  if (!outcome.ok) return refuse(c, outcome.problem);
  // Whoever logs in again is done with the session before; the API is told and may take its time.
  void portal.sessions.end(readSessionId(c) ?? "")?.logout();
  writeSessionId(c, portal.sessions.create(outcome.value));
  return c.json({ ok: true } as const);
}

export async function showSession(portal: Portal, c: Context) {
  const session = current(portal, c);
  const outcome = session ? await session.view() : failed(endedProblem);
  if (outcome.ok) return c.json<SessionAnswer>({ session: outcome.value, ended: false });
  if (outcome.problem.kind !== "ended") return refuse(c, outcome.problem);
  // A browser that never had a session is not told that one has ended.
  const ended = readSessionId(c) !== undefined;
  end(portal, c);
  return c.json<SessionAnswer>({ session: null, ended });
}

/** Runs one step of the session; where the API has ended it, so does the portal. */
export async function takeStep(
  portal: Portal,
  c: Context,
  step: (session: ProviderSession) => Promise<Outcome<void>>,
) {
  const session = current(portal, c);
  const outcome = session ? await step(session) : failed(endedProblem);
  if (outcome.ok) return c.json({ ok: true } as const);
  if (outcome.problem.kind === "ended") end(portal, c);
  return refuse(c, outcome.problem);
}

/** The portal forgets the session whatever the API answers: the user asked to be out. */
export async function logOut(portal: Portal, c: Context) {
  const outcome = await end(portal, c)?.logout();
  return c.json({ ok: true, warning: outcome?.ok === false ? outcome.problem : null } as const);
}

function current({ sessions }: Portal, c: Context): ProviderSession | undefined {
  return sessions.get(readSessionId(c) ?? "");
}

function end({ sessions }: Portal, c: Context): ProviderSession | undefined {
  const id = readSessionId(c);
  if (id === undefined) return undefined;
  clearSessionId(c);
  return sessions.end(id);
}

function refuse(c: Context, problem: Problem) {
  return c.json({ problem }, statusOf(problem));
}
