import { expect, test } from "vitest";
import { accounts } from "./browser.ts";
import { Stage } from "./stage.ts";

const code = { account: "0027188460911", requestId: "1893584627570952064", code: "4719" };

test("offers both APIs with what their documents print, and how a session is made", async () => {
  await using stage = await Stage.start();
  const { body } = await stage.browser.send("GET", "/api/apis");
  const address = stage.mockUrl;
  expect(body.apis).toMatchObject([
    { id: "koodrive", title: "KooDrive", address, sample: { ...accounts.koodrive, ...code } },
    { id: "enos", title: "EnOS", address, sample: accounts.enos, lockOut: 15 * 60 },
  ]);
  expect(body.apis?.[0]?.setup).toContain("createKoodriveSession({");
});

test("logs in to KooDrive, and the session has the user of its document", async () => {
  await using stage = await Stage.start();
  const { status, body } = await stage.browser.logIn("koodrive");
  expect(status).toBe(200);
  expect(body.result).toMatchObject({ ok: true, kind: "success", status: 200 });
  const session = await stage.browser.session();
  expect(session).toEqual(body.session);
  expect(session).toMatchObject({
    api: "koodrive",
    status: "in",
    user: { firstname: "firstname", userId: "1882575898755117312" },
  });
});

test("logs in to KooDrive with a verification code", async () => {
  await using stage = await Stage.start();
  const { body } = await stage.browser.send("POST", "/api/session/koodrive/code", code);
  expect(body.result?.ok).toBe(true);
  expect(body.calls?.map(({ method, kind }) => [method, kind])).toEqual([
    ["validateCode", "success"],
    ["login", "success"],
  ]);
  expect(await stage.browser.session()).toMatchObject({ api: "koodrive", status: "in" });
});

test("a code that was not sent is refused before any log-in", async () => {
  await using stage = await Stage.start();
  const wrong = { ...code, code: "0000" };
  const { body } = await stage.browser.send("POST", "/api/session/koodrive/code", wrong);
  expect(body).toMatchObject({ session: null, ended: false });
  expect(body.result).toMatchObject({ ok: true, data: { verified: false } });
  expect(stage.browser.cookie).toBe("");
  expect(stage.mock.journal.entries().map(({ operation }) => operation)).toEqual(["validateCode"]);
});

test("logs in to EnOS, which has the user choose an organization first", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn("enos");
  expect(await stage.browser.session()).toEqual({
    api: "enos",
    status: "choosing",
    user: { id: "yourUserId", name: "portal_demo" },
    organizations: [
      { id: "yourOrgId_1", name: "Portal Demo" },
      { id: "yourOrgId_2", name: "rm_0726_001" },
    ],
  });
});

test.each([
  ["koodrive", "The account or the password is not correct.", 90000001],
  ["enos", "User password is missing or not valid", 31400],
] as const)(
  "a wrong password for %s is a result, in the API's own words",
  async (api, message, number) => {
    await using stage = await Stage.start();
    const { status, body } = await stage.browser.logIn(api, { password: "not-the-password" });
    expect(status).toBe(200);
    expect(body.result).toMatchObject({ ok: false, kind: "failure", message, code: number });
    expect(body.session).toBeNull();
    expect(stage.browser.cookie).toBe("");
  },
);

test("logs out at the API, and the session is over for whoever still has its cookie", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn("koodrive");
  const before = stage.browser.cookie;
  const { body } = await stage.browser.send("DELETE", "/api/session");
  expect(body).toMatchObject({ session: null, ended: false, result: { ok: true } });
  expect(stage.browser.cookie).toBe("");
  stage.browser.cookie = before;
  expect((await stage.browser.send("GET", "/api/session")).body).toEqual({
    session: null,
    ended: true,
  });
  stage.browser.cookie = before;
  const late = await stage.browser.call("userInfo");
  expect(late.body).toMatchObject({ session: null, ended: true, result: { kind: "credentials" } });
});

test("a visitor who never logged in has no session, and none that ended", async () => {
  await using stage = await Stage.start();
  const { body, headers } = await stage.browser.send("GET", "/api/session");
  expect(body).toEqual({ session: null, ended: false });
  expect(headers.getSetCookie()).toEqual([]);
});

test.each([
  ["no body", "/api/session/enos/password", undefined],
  ["a list", "/api/session/enos/password", []],
  ["a missing password", "/api/session/enos/password", { account: "a" }],
  ["a number", "/api/session/enos/password", { account: "a", password: 1 }],
  ["a body that is no JSON", "/api/session/enos/password", '{"account":'],
  ["an API that is not there", "/api/session/third/password", accounts.enos],
  ["a way that is not there", "/api/session/enos/code", accounts.enos],
  ["a way of JavaScript's own", "/api/session/enos/constructor", accounts.enos],
])("refuses a log-in with %s", async (_, path, input) => {
  await using stage = await Stage.start();
  const { status, body } = await stage.browser.send("POST", path, input);
  expect(status).toBe(400);
  expect(body.problem?.kind).toBe("invalid");
});

test("what the contract refuses is not sent, whoever asks", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn("enos");
  const sent = stage.mock.journal.entries().length;
  const { body } = await stage.browser.call("chooseOrganization", { body: { orgId: 7 } });
  expect(body.result).toMatchObject({
    kind: "invalid",
    violations: [{ pointer: "/body/orgId", keyword: "type" }],
  });
  expect(stage.mock.journal.entries()).toHaveLength(sent);
});
