import { expect, test } from "vitest";
import { accounts } from "./browser.ts";
import { Stage } from "./stage.ts";

const minutes = 60_000;

test("KooDrive's session ends as long after the log-in as KooDrive says", async () => {
  const loggedIn = Date.UTC(2030, 0, 1);
  let now = loggedIn;
  await using stage = await Stage.start({ portal: { now: () => now } });
  await stage.browser.logIn(accounts.koodrive);
  expect((await stage.browser.session())?.endsAt).toBe(loggedIn + 30 * minutes);
  now += 10 * minutes;
  await stage.browser.send("POST", "/api/session/refresh");
  expect((await stage.browser.session())?.endsAt).toBe(loggedIn + 40 * minutes);
});

test("the portal's own session ends after its lifetime", async () => {
  let now = 0;
  await using stage = await Stage.start({ portal: { now: () => now, sessionLifetime: minutes } });
  await stage.browser.logIn(accounts.enos);
  now = minutes - 1;
  expect(await stage.browser.session()).not.toBeNull();
  now = minutes;
  const { body } = await stage.browser.send("GET", "/api/session");
  expect(body).toEqual({ session: null, ended: true });
  expect(stage.browser.cookie).toBe("");
});

test.each([
  ["koodrive", "userInfo"],
  ["enos", "organizations"],
] as const)("a token that %s no longer knows ends the session", async (api, operation) => {
  const rules = `rules:\n  - { operation: ${operation}, answer: accessTokenNotValid }\n`;
  await using stage = await Stage.start({ rules: { [api]: rules } });
  await stage.browser.logIn(accounts[api]);
  const { body } = await stage.browser.send("GET", "/api/session");
  expect(body).toEqual({ session: null, ended: true });
  expect(stage.browser.cookie).toBe("");
});

test("a step with a token that the API no longer knows ends the session, too", async () => {
  const koodrive = "rules:\n  - { operation: refreshToken, answer: accessTokenNotValid }\n";
  await using stage = await Stage.start({ rules: { koodrive } });
  await stage.browser.logIn(accounts.koodrive);
  const { status, body } = await stage.browser.send("POST", "/api/session/refresh");
  expect(status).toBe(401);
  expect(body.problem?.kind).toBe("ended");
  expect(stage.browser.cookie).toBe("");
});

test("a refresh token that KooDrive refuses leaves the session as it is", async () => {
  const koodrive = "rules:\n  - { operation: refreshToken, answer: refreshTokenNotValid }\n";
  await using stage = await Stage.start({ rules: { koodrive } });
  await stage.browser.logIn(accounts.koodrive);
  const { status, body } = await stage.browser.send("POST", "/api/session/refresh");
  expect(status).toBe(422);
  expect(body.problem?.message).toBe("The refresh token is not valid.");
  expect(await stage.browser.session()).not.toBeNull();
});
