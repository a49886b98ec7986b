import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import type { Examples } from "@handshake/koodrive/examples";
import { startMock } from "@handshake/mock";
import { describe, expect, expectTypeOf, onTestFinished, test } from "vitest";
import {
  createKoodriveSession,
  isSessionError,
  keyedStore,
  type KoodriveHeld,
  type KoodriveSession,
  type KoodriveSessionOptions,
  memoryStore,
} from "../src/index.ts";
import { login } from "./document.ts";

const contract = fileURLToPath(new URL("../../../../specs/koodrive/", import.meta.url));

/** A mock, a session with it, and the paths that the session has called. */
async function started(options: Partial<KoodriveSessionOptions> = {}) {
  const mock = await startMock<Examples>({ contracts: [contract] });
  onTestFinished(() => mock.close());
  const called: string[] = [];
  const make = (more: Partial<KoodriveSessionOptions> = {}): KoodriveSession =>
    createKoodriveSession({
      baseUrl: mock.url,
      agentName: "test",
      now: () => mock.clock.now(),
      fetch: (input, init) => {
        called.push(new URL(String(input)).pathname.replace("/koodrive/ose/v1", ""));
        return fetch(input, init);
      },
      ...options,
      ...more,
    });
  const countOf = (path: string): number => called.filter((each) => each === path).length;
  return { mock, make, session: make(), countOf };
}

async function loggedIn(options: Partial<KoodriveSessionOptions> = {}) {
  const store = options.store ?? memoryStore<KoodriveHeld>();
  const all = await started({ ...options, store });
  expect(await all.session.login({ body: login })).toMatchObject({ ok: true });
  const held = async (): Promise<KoodriveHeld> => {
    const value = await store.read();
    if (value === undefined) throw new Error("There is no session.");
    return value;
  };
  return { ...all, store, held };
}

function userOf(session: KoodriveSession): string {
  const state = session.getState();
  return state.status === "in" ? state.user.userId : "";
}

describe("a session", () => {
  test("begins with a log-in, is told, and says until when it lasts", async () => {
    const { mock, session } = await started();
    const states: string[] = [];
    session.subscribe(() => states.push(session.getState().status));
    expect(session.getState()).toEqual({ status: "out", reason: "none" });
    const result = await session.login({ body: login });
    expect(result.ok && result.data.userInfo.userId).toBe(userOf(session));
    const state = session.getState();
    expect(state).toBe(session.getState());
    const left = state.status === "in" ? state.endsAt.getTime() - mock.clock.now() : 0;
    expect(Math.round(left / 60_000)).toBe(30);
    expect(states).toEqual(["in"]);
  });

  test("does not begin with a wrong password, which is sent once", async () => {
    const { session, countOf } = await started();
    const result = await session.login({ body: { ...login, password: "wrong-password" } });
    expect(result).toMatchObject({ ok: false, kind: "failure" });
    expect(session.getState()).toEqual({ status: "out", reason: "none" });
    expect(countOf("/auth/login")).toBe(1);
  });

  test("puts its token into the calls that need it; without it they are not sent", async () => {
    const { session, countOf } = await started();
    const result = await session.client.userInfo();
    expect(result).toMatchObject({ ok: false, kind: "credentials" });
    const cause = result.kind === "credentials" ? result.cause : undefined;
    expect(isSessionError(cause) && cause.reason).toBe("none");
    expect(countOf("/user/info")).toBe(0);
    await session.login({ body: login });
    expect(await session.client.userInfo({ query: { userId: userOf(session) } })).toMatchObject({
      ok: true,
    });
  });

  test("has calls that need no session, such as that for a verification code", async () => {
    const { session } = await started();
    const body = { requestId: "1893584627570952064", code: "4719", codeType: "2" } as const;
    const { data } = await session.client.orThrow.validateCode({ body });
    const { account } = login;
    const captchaToken = data.token ?? "";
    expect(await session.login({ body: { account, authType: "2", captchaToken } })).toMatchObject({
      ok: true,
    });
    expect(session.getState().status).toBe("in");
  });

  test("shows no token in its state, its results, or itself", async () => {
    const { session, held } = await loggedIn();
    const { token, refreshToken } = await held();
    const failing = await session.client.userInfo({
      timeout: 1,
      headers: { "X-Traceid": "short" },
    });
    const text = inspect([session, session.getState(), failing], { depth: 9, showHidden: true });
    expect(text).not.toContain(token);
    expect(text).not.toContain(refreshToken);
  });
});

describe("its tokens", () => {
  test("are renewed once, before their end, for all calls that wait", async () => {
    const { mock, session, held, countOf } = await loggedIn();
    const before = await held();
    mock.clock.advance("29m");
    const query = { userId: userOf(session) };
    const calls = Array.from({ length: 20 }, () => session.client.userInfo({ query }));
    expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true);
    expect(countOf("/auth/refreshToken")).toBe(1);
    expect((await held()).token).not.toBe(before.token);
  });

  test("are renewed once when they are refused, and each refused call is sent again", async () => {
    const { mock, session, held, countOf } = await loggedIn();
    mock.expire((await held()).token);
    const query = { userId: userOf(session) };
    const calls = Array.from({ length: 20 }, () => session.client.userInfo({ query }));
    expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true);
    expect(countOf("/auth/refreshToken")).toBe(1);
  });

  test("are renewed by hand, too", async () => {
    const { session, held } = await loggedIn();
    const { token } = await held();
    await session.renew();
    expect((await held()).token).not.toBe(token);
  });

  test("that cannot be renewed for now leave the session as it is", async () => {
    const { mock, session } = await loggedIn();
    mock.clock.advance(29.5 * 60_000);
    mock.pin("refreshToken", { status: 500 });
    expect(await session.client.userInfo()).toMatchObject({ ok: true });
    mock.clock.advance("1m");
    const late = await session.client.userInfo();
    expect(late).toMatchObject({ kind: "credentials", cause: { status: 500 } });
    expect(session.getState().status).toBe("in");
    mock.unpin("refreshToken");
    expect(await session.client.userInfo()).toMatchObject({ ok: true });
  });

  test("of which there are no more end the session, in one place and for all", async () => {
    const { mock, session, store, countOf } = await loggedIn();
    mock.switch("loggedOutElsewhere");
    const results = await Promise.all([session.client.userInfo(), session.client.userInfo()]);
    for (const result of results) {
      const cause = result.kind === "credentials" ? result.cause : undefined;
      expect(isSessionError(cause) && cause.reason).toBe("expired");
    }
    expect(session.getState()).toEqual({ status: "out", reason: "expired" });
    expect(store.read()).toBeUndefined();
    expect(countOf("/auth/refreshToken")).toBe(1);
  });

  test("are waited for no longer than the call may take", async () => {
    const { mock, session, held } = await loggedIn();
    mock.expire((await held()).token);
    mock.weather({ latency: "1h" }, "refreshToken");
    const result = await session.client.userInfo({ timeout: 200 });
    expect(result).toMatchObject({ kind: "timeout" });
  });
});

describe("a log-out", () => {
  test("ends the session there and here, and is told", async () => {
    const { session, held, countOf } = await loggedIn();
    const { token } = await held();
    expect(await session.logout()).toMatchObject({ ok: true });
    expect(session.getState()).toEqual({ status: "out", reason: "logged-out" });
    const security = { accessToken: token };
    expect(await session.client.userInfo({ security })).toMatchObject({ ok: false, status: 401 });
    expect(countOf("/auth/logout")).toBe(1);
  });

  test("ends it here whatever the service says", async () => {
    const { mock, session, store } = await loggedIn();
    mock.weather({ fault: "reset" });
    expect(await session.logout()).toMatchObject({ ok: false, kind: "network" });
    expect(session.getState().status).toBe("out");
    expect(store.read()).toBeUndefined();
  });

  test("while the tokens are renewed ends the renewed ones", async () => {
    const { mock, session, held } = await loggedIn();
    const { token } = await held();
    const renewing = session.renew();
    const out = session.logout();
    expect(session.getState().status).toBe("out");
    expect(await out).toMatchObject({ ok: true });
    await renewing;
    expect(session.getState()).toEqual({ status: "out", reason: "logged-out" });
    const sent = await mock.journal.next("logout");
    expect(sent.request.body).toMatch(/"accessToken":"AT /);
    expect(sent.request.body).not.toContain(token);
  });

  test("without a session is not sent", async () => {
    const { session, countOf } = await started();
    expect(await session.logout()).toMatchObject({ ok: false, kind: "credentials" });
    expect(countOf("/auth/logout")).toBe(0);
  });
});

describe("a store that others use, too", () => {
  test("gives the session to whoever makes one from it", async () => {
    const { session, store, make } = await loggedIn();
    const other = make({ store });
    expect(other.getState()).toEqual(session.getState());
    expect(await other.client.userInfo()).toMatchObject({ ok: true });
  });

  test("ends the session of others with a log-out", async () => {
    const { session, store, make } = await loggedIn();
    const other = make({ store });
    await session.logout();
    const result = await other.client.userInfo();
    const cause = result.kind === "credentials" ? result.cause : undefined;
    expect(isSessionError(cause) && cause.reason).toBe("elsewhere");
    expect(other.getState()).toEqual({ status: "out", reason: "elsewhere" });
  });

  test("on a server has the tokens renewed once for all requests of a user", async () => {
    const items = new Map<string, string>();
    const backend = {
      get: async (key: string) => items.get(key) ?? null,
      set: async (key: string, value: string) => items.set(key, value),
      delete: async (key: string) => items.delete(key),
    };
    const store = () => keyedStore<KoodriveHeld>(backend, "user-1");
    const { mock, countOf, make } = await loggedIn({ store: store() });
    mock.clock.advance("31m");
    const sessions = Array.from({ length: 5 }, () => make({ store: store() }));
    const results = await Promise.all(sessions.map(({ client }) => client.userInfo()));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(countOf("/auth/refreshToken")).toBe(1);
    const [one] = sessions;
    expect(one && (await one.restore()).status).toBe("in");
  });
});

test("the types leave the session's own calls out of its client", () => {
  type Client = KoodriveSession["client"];
  expectTypeOf<Exclude<keyof Client, "orThrow">>().toEqualTypeOf<"userInfo" | "validateCode">();
  expectTypeOf<keyof Client["orThrow"]>().toEqualTypeOf<"userInfo" | "validateCode">();
});
