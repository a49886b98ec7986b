import { expect, test } from "vitest";
import { accounts } from "./browser.ts";
import { Stage } from "./stage.ts";

test("the session's cookie is for this site's own requests, and for no script", async () => {
  await using stage = await Stage.start();
  const { headers } = await stage.browser.logIn(accounts.koodrive);
  const [cookie, ...more] = headers.getSetCookie();
  expect(more).toEqual([]);
  // 256 random bits; no Max-Age: it goes when the browser does.
  expect(cookie).toMatch(/^handshake_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
});

test("behind a proxy that speaks HTTPS the cookie never goes out without it", async () => {
  await using stage = await Stage.start();
  const { headers } = await stage.browser.send("POST", "/api/session", accounts.koodrive, {
    "x-forwarded-proto": "https",
  });
  expect(headers.getSetCookie()[0]).toContain("; Secure");
});

test("each log-in has a new session, and the one before is over", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn(accounts.koodrive);
  const first = stage.browser.cookie;
  await stage.browser.logIn(accounts.enos);
  const second = stage.browser.cookie;
  expect(second).not.toBe(first);
  stage.browser.cookie = first;
  expect(await stage.browser.session()).toBeNull();
  stage.browser.cookie = second;
  expect(await stage.browser.session()).toMatchObject({ api: "enos" });
});

test("a session that the visitor made up is not taken over by the log-in", async () => {
  await using stage = await Stage.start();
  stage.browser.cookie = "handshake_session=made-up";
  await stage.browser.logIn(accounts.koodrive);
  expect(stage.browser.cookie).not.toBe("handshake_session=made-up");
});
