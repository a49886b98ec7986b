import { expect, test } from "vitest";
import { Stage } from "./stage.ts";

test("on this machine the session's cookie is for the page's own requests, and for no script", async () => {
  await using stage = await Stage.start();
  const { headers } = await stage.browser.logIn("koodrive");
  const [cookie, ...more] = headers.getSetCookie();
  expect(more).toEqual([]);
  // 256 random bits; no Max-Age: it goes when the browser does.
  expect(cookie).toMatch(
    /^handshake_session=koodrive\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
  );
});

test.each([
  "portal.example",
  "192.168.1.5:5173",
  "localhost.evil.example",
  "127.0.0.1.evil.example",
])("at %s it is bound to that host, and never goes out without TLS", async (host) => {
  await using stage = await Stage.start();
  const { headers } = await stage.browser.logIn("koodrive", {}, { host });
  const [cookie] = headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-handshake_session=/);
  expect(cookie).not.toContain("Domain=");
  for (const attribute of ["Secure", "Path=/", "HttpOnly", "SameSite=Strict"]) {
    expect(cookie).toContain(`; ${attribute}`);
  }
  const session = await stage.browser.send("GET", "/api/session", undefined, { host });
  expect(session.body.session).toMatchObject({ api: "koodrive" });
  const out = await stage.browser.send("DELETE", "/api/session", undefined, { host });
  expect(out.headers.getSetCookie()[0]).toMatch(/^__Host-handshake_session=;.*Max-Age=0/);
});

test("a cookie that another host of the domain could have set counts for nothing", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn("koodrive");
  // Without the prefix, `evil.portal.example` may set it for `portal.example`.
  const { body } = await stage.browser.send("GET", "/api/session", undefined, {
    host: "portal.example",
  });
  expect(body.session).toBeNull();
});

test("each log-in has a new session, and the one before is over, here and at the API", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn("koodrive");
  const first = stage.browser.cookie;
  const told = stage.mock.journal.next("logout");
  await stage.browser.logIn("enos");
  const second = stage.browser.cookie;
  expect(second).not.toBe(first);
  expect((await told).response?.status).toBe(200);
  stage.browser.cookie = first;
  expect(await stage.browser.session()).toBeNull();
  stage.browser.cookie = second;
  expect(await stage.browser.session()).toMatchObject({ api: "enos" });
});

test("a session that an attacker has planted is not the one that the log-in begins", async () => {
  await using stage = await Stage.start();
  const planted = `handshake_session=koodrive.${"A".repeat(43)}`;
  stage.browser.cookie = planted;
  await stage.browser.logIn("koodrive");
  expect(stage.browser.cookie).not.toBe(planted);
  stage.browser.cookie = planted;
  expect(await stage.browser.session()).toBeNull();
});
