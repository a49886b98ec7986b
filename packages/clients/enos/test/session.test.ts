import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import type { Examples } from "@handshake/enos/examples";
import { startMock } from "@handshake/mock";
import { describe, expect, expectTypeOf, onTestFinished, test } from "vitest";
import {
  createEnosSession,
  type EnosHeld,
  type EnosSession,
  type EnosSessionOptions,
  type EnosSessionState,
  isSessionError,
  memoryStore,
} from "../src/index.ts";
import { login } from "./document.ts";

const contract = fileURLToPath(new URL("../../../../specs/enos/", import.meta.url));
const first = { body: { orgId: "yourOrgId_1" } };
const second = { body: { orgId: "yourOrgId_2" } };

/** A mock, a session with it, and the paths that the session has called. */
async function started(options: Partial<EnosSessionOptions> = {}) {
  const mock = await startMock<Examples>({ contracts: [contract] });
  onTestFinished(() => mock.close());
  const called: string[] = [];
  const store = memoryStore<EnosHeld>();
  const session = createEnosSession({
    baseUrl: mock.url,
    gateway: { appKey: "key", appSecret: "app-secret-1" },
    now: () => mock.clock.now(),
    store,
    fetch: (input, init) => {
      called.push(new URL(String(input)).pathname.replace(/^\/[^/]+/, ""));
      return fetch(input, init);
    },
    ...options,
  });
  const countOf = (path: string): number => called.filter((each) => each === path).length;
  return { mock, session, store, countOf };
}

async function chosen(options: Partial<EnosSessionOptions> = {}) {
  const all = await started(options);
  expect(await all.session.login({ body: login })).toMatchObject({ ok: true });
  expect(await all.session.chooseOrganization(first)).toMatchObject({ ok: true });
  return all;
}

/** The state of a session with an organization; the test fails where there is none. */
function inside(session: EnosSession): Extract<EnosSessionState, { status: "in" }> {
  const state = session.getState();
  if (state.status !== "in") throw new Error(`The session is ${state.status}.`);
  return state;
}

function reasonIn(result: { kind: string; cause?: unknown }): string | undefined {
  return isSessionError(result.cause) ? result.cause.reason : undefined;
}

describe("a session", () => {
  test("has an organization still to choose, and then all the calls", async () => {
    const { session } = await started();
    expect(session.getState()).toEqual({ status: "out", reason: "none" });
    const result = await session.login({ body: login });
    const organizations = result.ok ? result.data.organizations : [];
    const choosing = session.getState();
    expect(choosing).toMatchObject({ status: "choosing", organizations });
    if (choosing.status !== "choosing") return;
    expect(await choosing.client.organizations()).toMatchObject({ ok: true });

    expect(await session.chooseOrganization(first)).toMatchObject({ ok: true });
    const { organization, client, endsAt } = inside(session);
    expect(organization).toEqual(organizations[0]);
    expect(endsAt.getTime() - Date.now()).toBeGreaterThan(29 * 24 * 3_600_000);
    expect(await client.user()).toMatchObject({ ok: true });
    expect(await client.session()).toMatchObject({
      ok: true,
      data: { currentOrgId: "yourOrgId_1" },
    });
  });

  test("stays in its organization until another one is chosen", async () => {
    const { session } = await chosen();
    await session.renew();
    expect(inside(session).organization.id).toBe("yourOrgId_1");
    await session.chooseOrganization(second);
    await session.renew();
    const { organization, client } = inside(session);
    expect(organization.id).toBe("yourOrgId_2");
    expect(await client.session()).toMatchObject({
      ok: true,
      data: { currentOrgId: "yourOrgId_2" },
    });
  });

  test("stays as it is where the organization is not the user's", async () => {
    const { session } = await started();
    await session.login({ body: login });
    const result = await session.chooseOrganization({ body: { orgId: "another" } });
    expect(result).toMatchObject({ ok: false, code: 31404 });
    expect(session.getState().status).toBe("choosing");
  });

  test("does not begin for a locked account, which is asked for once a call", async () => {
    const { session, countOf } = await started();
    const body = { ...login, password: "wrong" };
    for (let times = 0; times < 5; times += 1) await session.login({ body });
    expect(await session.login({ body: login })).toMatchObject({ ok: false, code: 31429 });
    expect(countOf("/v2.0/login")).toBe(6);
    expect(session.getState().status).toBe("out");
  });

  test("shows no token in its state, or itself", async () => {
    const { session, store } = await chosen();
    const { token, refreshToken = "" } = store.read() as EnosHeld;
    const text = inspect([session, session.getState()], { depth: 9, showHidden: true });
    for (const secret of [token, refreshToken, "app-secret-1"]) expect(text).not.toContain(secret);
  });
});

describe("its tokens", () => {
  test("are renewed once when they are refused, and each refused call is sent again", async () => {
    const { mock, session, store, countOf } = await chosen();
    mock.expire((store.read() as EnosHeld).token);
    const { client } = inside(session);
    const results = await Promise.all(Array.from({ length: 20 }, () => client.user()));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(countOf("/v2.0/token/refresh")).toBe(1);
    expect(countOf("/v2.0/user/info")).toBe(40);
  });

  test("are renewed a minute before the refresh token ends", async () => {
    const { mock, session, countOf } = await chosen();
    const end = inside(session).endsAt.getTime();
    mock.clock.advance(end - mock.clock.now() - 30_000);
    expect(await inside(session).client.user()).toMatchObject({ ok: true });
    expect(countOf("/v2.0/token/refresh")).toBe(1);
    expect(inside(session).endsAt.getTime()).toBeGreaterThan(end);
  });

  test("of which there are no others end the session", async () => {
    const { mock, session, store } = await chosen();
    const { client } = inside(session);
    mock.switch("loggedOutElsewhere");
    expect(reasonIn(await client.user())).toBe("expired");
    expect(session.getState()).toEqual({ status: "out", reason: "expired" });
    expect(store.read()).toBeUndefined();
    expect(reasonIn(await client.user())).toBe("expired");
  });

  test("cannot be renewed before an organization is chosen", async () => {
    const { mock, session, store, countOf } = await started();
    await session.login({ body: login });
    mock.expire((store.read() as EnosHeld).token);
    expect(reasonIn(await session.chooseOrganization(first))).toBe("expired");
    expect(session.getState()).toEqual({ status: "out", reason: "expired" });
    expect(countOf("/v2.0/token/refresh")).toBe(0);
  });

  test("are not given up for a gateway that fails", async () => {
    const { mock, session, store } = await chosen({ retry: 0 });
    mock.expire((store.read() as EnosHeld).token);
    mock.pin("refreshToken", { status: 503 });
    const { client } = inside(session);
    expect(await client.user()).toMatchObject({ kind: "credentials", cause: { status: 503 } });
    expect(session.getState().status).toBe("in");
    mock.unpin("refreshToken");
    expect(await client.user()).toMatchObject({ ok: true });
  });

  test("are the user's: the gateway's own is renewed beside them", async () => {
    const { mock, session, countOf } = await chosen();
    mock.switch("gatewayTokenExpired");
    await inside(session).client.user();
    mock.switch("gatewayTokenExpired", false);
    expect(await inside(session).client.user()).toMatchObject({ ok: true });
    expect(countOf("/v2.0/token/refresh")).toBe(0);
    expect(session.getState().status).toBe("in");
  });
});

test("a log-out ends the session there and here", async () => {
  const { session, countOf } = await chosen();
  const { client } = inside(session);
  expect(await session.logout()).toMatchObject({ ok: true });
  expect(session.getState()).toEqual({ status: "out", reason: "logged-out" });
  expect(reasonIn(await client.user())).toBe("logged-out");
  expect(countOf("/v2.0/logout")).toBe(1);
});

test("the end is told by this program's clock, however wrong the service's or its own", async () => {
  const hour = 3_600_000;
  const { session } = await chosen({ now: () => Date.now() - hour });
  const left = inside(session).endsAt.getTime() - (Date.now() - hour);
  expect(Math.abs(left - 30 * 24 * hour)).toBeLessThan(60_000);
});

test("the types know what needs an organization", () => {
  type Choosing = Extract<EnosSessionState, { status: "choosing" }>["client"];
  type In = Extract<EnosSessionState, { status: "in" }>["client"];
  expectTypeOf<Exclude<keyof Choosing, "orThrow">>().toEqualTypeOf<"organizations">();
  expectTypeOf<Exclude<keyof In, "orThrow">>().toEqualTypeOf<
    "organizations" | "session" | "user" | "revokeRefreshTokens"
  >();
  expectTypeOf((state: EnosSessionState) => {
    // @ts-expect-error nobody may be logged in
    void state.client;
    if (state.status === "choosing") {
      // @ts-expect-error it needs an organization
      void state.client.user();
    }
  }).toBeFunction();
});
