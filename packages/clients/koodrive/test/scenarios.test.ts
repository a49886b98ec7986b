import { fileURLToPath } from "node:url";
import { type Mock, startMock } from "@handshake/mock";
import { expect, test } from "vitest";
import { createKoodrive, type Koodrive } from "../src/index.ts";
import { login } from "./document.ts";

const contract = fileURLToPath(new URL("../../../../specs/koodrive/", import.meta.url));
const minute = 60_000;

function clientOf(mock: Mock, headers: Record<string, string> = {}): Koodrive {
  return createKoodrive({ baseUrl: mock.url, agentName: "test", headers });
}

/** Logs in and gives the session, and how to ask with it. */
async function loggedIn(koodrive: Koodrive) {
  const { data } = await koodrive.orThrow.login({ body: login });
  const { userInfo, sessionInfo } = data;
  const { accessToken, refreshToken } = sessionInfo;
  const security = { accessToken };
  const { userId } = userInfo;
  return {
    accessToken,
    refreshToken,
    security,
    userId,
    user: () => koodrive.userInfo({ query: { userId }, security }),
    refresh: () => koodrive.refreshToken({ body: { refreshToken }, security }),
    logOut: (token = accessToken) =>
      koodrive.logout({ body: { userId, accessToken: token }, security }),
  };
}

const ended = { ok: false, kind: "failure", status: 401, code: 90000401 };

async function verified(koodrive: Koodrive, codeType: "1" | "2" = "2"): Promise<string> {
  const body = { requestId: "1893584627570952064", code: "4719", codeType };
  const { data } = await koodrive.orThrow.validateCode({ body });
  return data.token ?? "";
}

function codeLogin(koodrive: Koodrive, captchaToken: string) {
  return koodrive.login({ body: { account: login.account, authType: "2", captchaToken } });
}

test("a verified code logs in once, within its five minutes", async () => {
  await using mock = await startMock({ contracts: [contract] });
  const koodrive = clientOf(mock);
  const token = await verified(koodrive);
  expect(token).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  expect(await codeLogin(koodrive, token)).toMatchObject({ ok: true });
  expect(await codeLogin(koodrive, token)).toMatchObject({ ok: false, code: 90000002 });
  const late = await verified(koodrive);
  mock.clock.advance(5 * minute);
  expect(await codeLogin(koodrive, late)).toMatchObject({ ok: false, code: 90000002 });
});

test("a token that was never given, or for another purpose, does not log in", async () => {
  await using mock = await startMock({ contracts: [contract] });
  const koodrive = clientOf(mock);
  const sample = "8VKh3YgjNs+VJqbCqo/ouhqBJaLaK/5WLEQXOzdCU3o=";
  expect(await codeLogin(koodrive, sample)).toMatchObject({ ok: false, code: 90000002 });
  const other = await verified(koodrive, "1");
  expect(await codeLogin(koodrive, other)).toMatchObject({ ok: false, code: 90000002 });
});

test("a verified code's end is told in local time", async () => {
  await using mock = await startMock({ contracts: [contract] });
  const body = { requestId: "1", code: "4719", codeType: "2" } as const;
  const { expireAt = "" } = (await clientOf(mock).orThrow.validateCode({ body })).data;
  expect(expireAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$/);
  const left = Date.parse(expireAt) - mock.clock.now();
  expect(left).toBeGreaterThan(4 * minute);
  expect(left).toBeLessThanOrEqual(5 * minute);
});

test("a session ends after its 1800 seconds, and is refreshed even then", async () => {
  await using mock = await startMock({ contracts: [contract] });
  const koodrive = clientOf(mock);
  const session = await loggedIn(koodrive);
  expect(await session.user()).toMatchObject({ ok: true });
  mock.clock.advance(30 * minute);
  expect(await session.user()).toMatchObject(ended);
  const refreshed = await session.refresh();
  if (!refreshed.ok) throw new Error(refreshed.message);
  const { accessToken } = refreshed.data.sessionInfo;
  expect(accessToken).not.toBe(session.accessToken);
  const query = { userId: session.userId };
  expect(await koodrive.userInfo({ query, security: { accessToken } })).toMatchObject({ ok: true });
  // The refresh token is spent.
  const again = koodrive.refreshToken({
    body: { refreshToken: session.refreshToken },
    security: { accessToken },
  });
  expect(await again).toMatchObject({ ok: false, code: 90000003 });
});

test("logging out ends the whole session, also from elsewhere", async () => {
  await using mock = await startMock({ contracts: [contract] });
  const koodrive = clientOf(mock);
  const [here, there] = [await loggedIn(koodrive), await loggedIn(koodrive)];
  expect(await there.logOut(here.accessToken)).toMatchObject({ ok: true });
  expect(await here.user()).toMatchObject(ended);
  expect(await here.refresh()).toMatchObject(ended);
  expect(await there.user()).toMatchObject({ ok: true });
});

test.each([
  ["sessionExpired", ended],
  ["loggedOutElsewhere", ended],
  ["brokenService", { ok: false, kind: "failure", status: 500, code: 13000201 }],
])("the scenario %s can be switched on", async (name, failure) => {
  await using mock = await startMock({ contracts: [contract] });
  const session = await loggedIn(clientOf(mock));
  mock.switch(name);
  expect(await session.user()).toMatchObject(failure);
  mock.switch(name, false);
  expect(await session.user()).toMatchObject({ ok: true });
});

test("the slow service takes its seconds", async () => {
  await using mock = await startMock({ contracts: [contract] });
  const slow = clientOf(mock, { "x-mock-scenario": "slowService" });
  const result = slow.login({ body: login, timeout: 100 });
  expect(await result).toMatchObject({ ok: false, kind: "timeout" });
});
