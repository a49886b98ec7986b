import contract from "@handshake/enos/openapi.json" with { type: "json" };
import { expect, test } from "vitest";
import { Stage } from "./stage.ts";

const minutes = 60_000;
const { organizationNotFound } =
  contract.paths["/v2.1/session/set"].post.responses["200"].content["application/json"].examples;

test("an organization brings the session's end, the user and the renewal", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn("enos");
  const { body } = await stage.browser.choose("yourOrgId_1");
  const { session } = body;
  if (session?.api !== "enos" || session.status !== "in") throw new Error("nobody is in");
  expect(session.organization).toEqual({ id: "yourOrgId_1", name: "Portal Demo" });
  expect(Math.round((session.endsAt - Date.now()) / (24 * 60 * minutes))).toBe(30);
  const user = await stage.browser.call("user");
  expect(user.body.result).toMatchObject({ data: { email: "portal_demo@example.com" } });
  const renewed = await stage.browser.send("POST", "/api/session/renew");
  expect(renewed.body).toMatchObject({ result: { ok: true }, calls: [{ method: "renew" }] });
});

test("an organization that EnOS does not know is refused in its words", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn("enos");
  const { message } = organizationNotFound.value;
  const { body } = await stage.browser.choose("nowhere");
  expect(body.result).toMatchObject({ kind: "failure", code: 31404, message });
  expect(body.session).toMatchObject({ status: "choosing" });
});

test("KooDrive's session ends as long after the log-in as KooDrive says", async () => {
  const loggedIn = Date.UTC(2030, 0, 1);
  let now = loggedIn;
  await using stage = await Stage.start({ portal: { now: () => now } });
  await stage.browser.logIn("koodrive");
  expect(await stage.browser.session()).toMatchObject({ endsAt: loggedIn + 30 * minutes });
  now += 10 * minutes;
  await stage.browser.send("POST", "/api/session/renew");
  expect(await stage.browser.session()).toMatchObject({ endsAt: loggedIn + 40 * minutes });
});

test("the portal ends a session 12 hours after its log-in, however often it was renewed", async () => {
  let now = Date.UTC(2030, 0, 1);
  await using stage = await Stage.start({ portal: { now: () => now } });
  await stage.browser.logIn("koodrive");
  for (let hours = 1; hours < 12; hours += 1) {
    now += 60 * minutes;
    await stage.browser.send("POST", "/api/session/renew");
    expect(await stage.browser.session()).toMatchObject({ status: "in" });
  }
  now += 60 * minutes;
  const { body } = await stage.browser.send("GET", "/api/session");
  expect(body).toEqual({ session: null, ended: true });
  expect(stage.browser.cookie).toBe("");
});

test("a token that has ended is renewed by itself, and the call is made with the new one", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn("koodrive");
  stage.mock.clock.advance("31m");
  const { body } = await stage.browser.call("userInfo", {
    query: { userId: "1882575898755117312" },
  });
  expect(body.result).toMatchObject({ ok: true });
  const operations = stage.mock.journal.entries().map(({ operation }) => operation);
  expect(operations.filter((name) => name === "refreshToken")).toHaveLength(1);
});

test.each([
  ["koodrive", "userInfo"],
  ["enos", "organizations"],
] as const)("a log-out elsewhere from %s ends the session here as well", async (api, method) => {
  await using stage = await Stage.start();
  await stage.browser.logIn(api);
  stage.mock.switch("loggedOutElsewhere");
  const { body } = await stage.browser.call(method);
  expect(body).toMatchObject({ session: null, ended: true, result: { ok: false } });
  expect(stage.browser.cookie).toBe("");
});

test("a renewal that KooDrive refuses ends the session", async () => {
  const koodrive = "rules:\n  - { operation: refreshToken, answer: refreshTokenNotValid }\n";
  await using stage = await Stage.start({ rules: { koodrive } });
  await stage.browser.logIn("koodrive");
  const { body } = await stage.browser.send("POST", "/api/session/renew");
  expect(body).toMatchObject({
    session: null,
    ended: true,
    result: { kind: "credentials", session: "expired" },
  });
});

test.each(["login", "refreshToken", "logout", "getGatewayToken", "toString", "__proto__"])(
  "a page may not call %s",
  async (method) => {
    await using stage = await Stage.start();
    await stage.browser.logIn("enos");
    const { status, body } = await stage.browser.call(method);
    expect([status, body.problem?.kind]).toEqual([400, "invalid"]);
  },
);

test("a page may not choose headers, credentials or times of a call", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn("koodrive");
  await stage.browser.call("userInfo", {
    query: { userId: "1882575898755117312" },
    headers: { "x-evil": "1" },
    security: { accessToken: "AT of-somebody-else" },
    timeout: 1,
  });
  const sent = stage.mock.journal.entries().at(-1);
  expect(sent?.request.headers).not.toHaveProperty("x-evil");
  expect(JSON.stringify(sent?.request.headers)).not.toContain("of-somebody-else");
});
