import { expect, test } from "vitest";
import { accounts } from "./browser.ts";
import { Stage } from "./stage.ts";

test("offers both APIs with the documents' accounts", async () => {
  await using stage = await Stage.start();
  const { body } = await stage.browser.send("GET", "/api/apis");
  const { api: _, ...koodrive } = accounts.koodrive;
  const { api: __, ...enos } = accounts.enos;
  expect(body.apis).toEqual([
    { id: "koodrive", title: "KooDrive", address: stage.mockUrl, sample: koodrive },
    { id: "enos", title: "EnOS", address: stage.mockUrl, sample: enos },
  ]);
});

test("logs in to KooDrive and shows the user of its document", async () => {
  await using stage = await Stage.start();
  expect((await stage.browser.logIn(accounts.koodrive)).status).toBe(200);
  const session = await stage.browser.session();
  expect(session).toMatchObject({ api: "koodrive", title: "KooDrive", refreshable: true });
  expect(session?.user.name).toBe("firstname surname");
  expect(session?.user.facts).toContainEqual({ label: "User ID", value: "1882575898755117312" });
  expect(session).not.toHaveProperty("organizations");
});

test("logs in to EnOS and lists the organizations of its document", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn(accounts.enos);
  expect(await stage.browser.session()).toEqual({
    api: "enos",
    title: "EnOS",
    user: { name: "portal_demo", facts: [{ label: "User ID", value: "yourUserId" }] },
    organizations: [
      { id: "yourOrgId_1", name: "Portal Demo" },
      { id: "yourOrgId_2", name: "rm_0726_001" },
    ],
    refreshable: false,
  });
});

test.each([
  ["koodrive", "The account or the password is not correct.", 90000001],
  ["enos", "User password is missing or not valid", 31400],
])("answers a wrong password for %s with the API's own words", async (api, message, code) => {
  await using stage = await Stage.start();
  const { status, body } = await stage.browser.logIn({ api, account: "a", password: "b" });
  expect(status).toBe(422);
  expect(body).toEqual({ problem: { kind: "refused", message, code } });
  expect(stage.browser.cookie).toBe("");
});

test("logs out at the API and forgets the session", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn(accounts.koodrive);
  const before = stage.browser.cookie;
  const { body } = await stage.browser.send("DELETE", "/api/session");
  expect(body).toEqual({ ok: true, warning: null });
  expect(stage.browser.cookie).toBe("");
  stage.browser.cookie = before;
  expect((await stage.browser.send("GET", "/api/session")).body).toEqual({
    session: null,
    ended: true,
  });
});

test("a visitor who never logged in has no session, and none that ended", async () => {
  await using stage = await Stage.start();
  const { body, headers } = await stage.browser.send("GET", "/api/session");
  expect(body).toEqual({ session: null, ended: false });
  expect(headers.getSetCookie()).toEqual([]);
});

test.each([
  ["no body", undefined],
  ["a list", []],
  ["a missing password", { api: "enos", account: "a" }],
  ["an empty password", { api: "enos", account: "a", password: "" }],
  ["a number", { api: "enos", account: "a", password: 1 }],
  ["an API that is not there", { api: "third", account: "a", password: "b" }],
])("refuses a log-in with %s", async (_, input) => {
  await using stage = await Stage.start();
  const { status, body } = await stage.browser.send("POST", "/api/session", input);
  expect(status).toBe(400);
  expect(body.problem?.kind).toBe("invalid");
});
