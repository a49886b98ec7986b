import { expect, test } from "vitest";
import { accounts } from "./browser.ts";
import { Stage } from "./stage.ts";

/** Every token that the mock gave, and the portal's own credentials. */
function secretsOf({ mock }: Stage): string[] {
  const answers = mock.journal.entries().map(({ response }) => response?.body ?? "");
  const given = answers.flatMap((body) => [
    ...body.matchAll(/"(?:accessToken|refreshToken)":"([^"]+)"/g),
  ]);
  const tokens = new Set(given.flatMap(([, token]) => token ?? []));
  return [...tokens, "mock-app-key", "mock-app-secret"];
}

async function visitEverything(stage: Stage): Promise<void> {
  const { browser } = stage;
  const organization = { organizationId: "yourOrgId_1" };
  for (const account of [accounts.koodrive, accounts.enos]) {
    await browser.logIn({ ...account, password: "wrong" });
    await browser.logIn(account);
    await browser.send("PUT", "/api/session/organization", organization);
    await browser.session();
    await browser.send("POST", "/api/session/refresh");
    await browser.session();
    await stage.mockDown();
    await browser.session();
    await browser.send("POST", "/api/session/refresh");
    await stage.mockUp();
    await browser.send("DELETE", "/api/session");
  }
}

test("no token, and no credential of the portal, reaches the browser or the log", async () => {
  await using stage = await Stage.start();
  await visitEverything(stage);
  expect(stage.browser.seen.length).toBeGreaterThan(30);
  const everything = [...stage.browser.seen, ...stage.log].join("\n");
  const secrets = secretsOf(stage);
  // Two for each log-in and each refresh, and the gateway's.
  expect(secrets.length).toBeGreaterThanOrEqual(9);
  for (const secret of secrets) expect(everything).not.toContain(secret);
});

test("a password does not come back, not even a wrong one in a request that is broken", async () => {
  const password = "hunter2-not-the-password";
  await using stage = await Stage.start();
  const { browser } = stage;
  await browser.logIn({ ...accounts.koodrive, password });
  await browser.logIn({ ...accounts.enos, password });
  await browser.logIn({ api: "third", account: "a", password });
  await browser.logIn({ api: "enos", password });
  const response = await fetch(new URL("/api/session", stage.portal.url), {
    method: "POST",
    headers: { "content-type": "application/json", origin: stage.portal.url },
    body: `{"password":"${password}"`,
  });
  expect(response.status).toBe(400);
  browser.seen.push(await response.text());
  expect([...browser.seen, ...stage.log].join("\n")).not.toContain(password);
});

test("nobody keeps an answer about a session", async () => {
  await using stage = await Stage.start();
  const answers = [
    await stage.browser.send("GET", "/api/apis"),
    await stage.browser.send("GET", "/api/session"),
    await stage.browser.logIn(accounts.koodrive),
    await stage.browser.send("POST", "/api/nothing-here"),
    await stage.browser.send("DELETE", "/api/session", undefined, {
      origin: "https://evil.example",
    }),
  ];
  for (const { headers } of answers) expect(headers.get("cache-control")).toBe("no-store");
});

test("an account of 16 kB is not read", async () => {
  await using stage = await Stage.start();
  const { status, body } = await stage.browser.logIn({
    ...accounts.koodrive,
    account: "a".repeat(16 * 1024),
  });
  expect(status).toBe(413);
  expect(body.problem?.kind).toBe("invalid");
});
