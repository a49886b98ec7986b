import { fileURLToPath } from "node:url";
import { type Mock, startMock } from "@handshake/mock";
import { expect, test } from "vitest";
import { createEnos, createGateway, type Enos } from "../src/index.ts";
import { login } from "./document.ts";

const contract = fileURLToPath(new URL("../../../../specs/enos/", import.meta.url));
const minute = 60_000;
const credentials = { appKey: "key", appSecret: "secret" };

function clientOf(mock: Mock, headers: Record<string, string> = {}): Enos {
  const gateway = createGateway({ ...credentials, baseUrl: mock.url, now: () => mock.clock.now() });
  return createEnos({ baseUrl: mock.url, gateway, headers });
}

async function loggedIn(enos: Enos) {
  const { accessToken } = (await enos.orThrow.login({ body: login })).data;
  const security = { accessToken };
  return {
    security,
    session: () => enos.session({ security }),
    choose: async (orgId: string) =>
      (await enos.orThrow.chooseOrganization({ body: { orgId }, security })).data,
  };
}

const notValid = { ok: false, kind: "failure", code: 31401 };

test("five wrong passwords in 15 minutes lock the account, also for the right one, and it ends", async () => {
  await using mock = await startMock({ contracts: [contract] });
  const enos = clientOf(mock);
  const wrong = { ...login, password: "wrong" };
  for (let time = 0; time < 5; time += 1) {
    expect(await enos.login({ body: wrong })).toMatchObject({ ok: false, code: 31400 });
  }
  expect(await enos.login({ body: wrong })).toMatchObject({ ok: false, code: 31429 });
  expect(await enos.login({ body: login })).toMatchObject({ ok: false, code: 31429 });
  const other = await enos.login({ body: { account: "other", password: "wrong" } });
  expect(other).toMatchObject({ ok: false, code: 31400 });
  mock.clock.advance(15 * minute);
  expect(await enos.login({ body: login })).toMatchObject({ ok: true });
});

test("before an organization is chosen the session says so, then it is that one's", async () => {
  await using mock = await startMock({ contracts: [contract] });
  const enos = clientOf(mock);
  const { session, choose, security } = await loggedIn(enos);
  expect(await session()).toMatchObject({ ok: false, code: 31512 });
  expect(await enos.user({ security })).toMatchObject({ ok: false, code: 31512 });
  expect(await enos.organizations({ security })).toMatchObject({ ok: true });
  const chosen = await choose("yourOrgId_2");
  expect(chosen.accessToken).toBe(security.accessToken);
  expect(await session()).toMatchObject({ ok: true, data: { currentOrgId: "yourOrgId_2" } });
  const { refreshToken } = chosen;
  const refreshed = (await enos.orThrow.refreshToken({ query: { refreshToken } })).data;
  expect(refreshed.currentOrgId).toBe("yourOrgId_2");
  const { accessToken } = refreshed;
  const now = await enos.session({ security: { accessToken } });
  expect(now).toMatchObject({ ok: true, data: { currentOrgId: "yourOrgId_2" } });
  expect(await session()).toMatchObject(notValid);
});

test("a refresh token lives 30 days, works once, and can be revoked", async () => {
  await using mock = await startMock({ contracts: [contract] });
  const enos = clientOf(mock);
  const { choose, security } = await loggedIn(enos);
  const { refreshToken, refreshTokenExpire } = await choose("yourOrgId_1");
  const days = (refreshTokenExpire - mock.clock.now()) / (24 * 60 * minute);
  expect(days).toBeGreaterThan(29.9);
  expect(days).toBeLessThanOrEqual(30);
  const revoked = await enos.revokeRefreshTokens({ body: { refreshToken }, security });
  expect(revoked).toMatchObject({ ok: true });
  expect(await enos.refreshToken({ query: { refreshToken } })).toMatchObject(notValid);
  const { refreshToken: second } = await choose("yourOrgId_1");
  expect(await enos.refreshToken({ query: { refreshToken: second } })).toMatchObject({ ok: true });
  expect(await enos.refreshToken({ query: { refreshToken: second } })).toMatchObject(notValid);
  const { choose: again } = await loggedIn(enos);
  const { refreshToken: late } = await again("yourOrgId_1");
  mock.clock.advance(30 * 24 * 60 * minute);
  expect(await enos.refreshToken({ query: { refreshToken: late } })).toMatchObject(notValid);
});

test("a log-out ends the session and its refresh token", async () => {
  await using mock = await startMock({ contracts: [contract] });
  const enos = clientOf(mock);
  const { choose, security, session } = await loggedIn(enos);
  const { refreshToken } = await choose("yourOrgId_1");
  expect(await enos.logout({ security })).toMatchObject({ ok: true, data: true });
  expect(await session()).toMatchObject(notValid);
  expect(await enos.refreshToken({ query: { refreshToken } })).toMatchObject(notValid);
});

test("an application gets the same gateway token until it ends, and the client gets the next", async () => {
  await using mock = await startMock({ contracts: [contract] });
  const ask = async (appKey: string) =>
    (
      await createEnos({ baseUrl: mock.url }).orThrow.getGatewayToken({
        body: { appKey, encryption: "0", timestamp: mock.clock.now() },
      })
    ).data;
  const first = await ask("a");
  expect(first.expire).toBe(7200);
  mock.clock.advance(60 * minute);
  const later = await ask("a");
  expect(later.accessToken).toBe(first.accessToken);
  expect(later.expire).toBeLessThanOrEqual(3600);
  expect((await ask("b")).accessToken).not.toBe(first.accessToken);
  mock.clock.advance(60 * minute);
  expect((await ask("a")).accessToken).not.toBe(first.accessToken);
});

test("the gateway refuses a token that has ended with 401, and renews none", async () => {
  await using mock = await startMock({ contracts: [contract] });
  const enos = createEnos({ baseUrl: mock.url }).orThrow;
  const signed = { appKey: "a", encryption: "0", timestamp: 1 };
  const { accessToken } = (await enos.getGatewayToken({ body: signed })).data;
  mock.clock.advance(120 * minute);
  const headers = {
    "apim-accesstoken": accessToken,
    "apim-timestamp": "1",
    "apim-signature": "0",
    authorization: "Bearer any",
  };
  const answer = await fetch(`${mock.url}/app-portal-service/v2.1/session/info`, { headers });
  expect([answer.status, await answer.json()]).toEqual([401, { message: "Unauthorized" }]);
  const client = createEnos({ baseUrl: mock.url });
  const renewed = client.refreshGatewayToken({ body: { ...signed, accessToken } });
  expect(await renewed).toMatchObject({ ok: false, code: 1203 });
  const unknown = client.refreshGatewayToken({ body: { ...signed, accessToken: "x" } });
  expect(await unknown).toMatchObject({ ok: false, code: 1204 });
});

test("a client whose gateway token has ended asks for another by itself", async () => {
  await using mock = await startMock({ contracts: [contract] });
  const enos = clientOf(mock);
  const { security } = await loggedIn(enos);
  mock.clock.advance(119 * minute);
  expect(await enos.organizations({ security })).toMatchObject({ ok: true });
  const { security: next } = await loggedIn(enos);
  mock.clock.advance(10 * minute);
  expect(await enos.organizations({ security: next })).toMatchObject({ ok: true });
});

test.each([
  ["sessionExpired", notValid],
  ["loggedOutElsewhere", notValid],
  ["gatewayTokenExpired", { ok: false, status: 401 }],
  ["brokenGateway", { ok: false, status: 503, message: "Service unavailable" }],
])("the scenario %s can be switched on", async (name, failure) => {
  await using mock = await startMock({ contracts: [contract] });
  const enos = clientOf(mock);
  const { security } = await loggedIn(enos);
  mock.switch(name);
  expect(await enos.organizations({ security })).toMatchObject(failure);
  mock.switch(name, false);
  expect(await enos.organizations({ security })).toMatchObject({ ok: true });
});

test("a user may belong to no organization", async () => {
  await using mock = await startMock({ contracts: [contract], scenarios: ["noOrganizations"] });
  const enos = clientOf(mock);
  const { data } = await enos.orThrow.login({ body: login });
  expect(data.organizations).toEqual([]);
  const security = { accessToken: data.accessToken };
  const list = await enos.organizations({ security });
  expect(list).toMatchObject({ ok: true, data: { organizations: [] } });
});

test("the slow gateway takes its seconds", async () => {
  await using mock = await startMock({ contracts: [contract] });
  const slow = createEnos({ baseUrl: mock.url, headers: { "x-mock-scenario": "slowGateway" } });
  const result = slow.login({ body: login, timeout: 100 });
  expect(await result).toMatchObject({ ok: false, kind: "timeout" });
});
