import contract from "@handshake/koodrive/openapi.json" with { type: "json" };
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { MASK, Masker } from "../server/trace/mask.ts";
import { secretsOf as secretPlaces } from "../server/trace/secrets.ts";
import { accounts } from "./browser.ts";
import { Stage } from "./stage.ts";

/** Every token that the mock gave, and the portal's own credentials. */
function secretsOf({ mock }: Stage): string[] {
  const answers = mock.journal.entries().map(({ response }) => response?.body ?? "");
  const given = answers.flatMap((body) => [
    ...body.matchAll(/"(?:accessToken|refreshToken|token)":"([^"]+)"/g),
  ]);
  const tokens = new Set(given.flatMap(([, token]) => token ?? []));
  return [...tokens, "mock-app-key", "mock-app-secret"];
}

async function visitEverything(stage: Stage): Promise<void> {
  const { browser } = stage;
  for (const api of ["koodrive", "enos"] as const) {
    await browser.logIn(api, { password: "wrong-password" });
    await browser.logIn(api);
    if (api === "enos") await browser.choose("yourOrgId_1");
    const reads = api === "enos" ? ["organizations", "user", "session"] : ["userInfo"];
    for (const method of reads) await browser.call(method);
    await browser.send("POST", "/api/session/renew");
    await browser.session();
    await stage.mockDown();
    for (const method of reads) await browser.call(method);
    await browser.send("POST", "/api/session/renew");
    await stage.mockUp();
    await browser.send("DELETE", "/api/session");
  }
  const code = { account: "0027188460911", requestId: "1893584627570952064", code: "4719" };
  await browser.send("POST", "/api/session/koodrive/code", code);
}

test("no token, and no credential of the portal, reaches the browser or the log", async () => {
  await using stage = await Stage.start();
  await visitEverything(stage);
  expect(stage.browser.seen.length).toBeGreaterThan(40);
  const everything = [...stage.browser.seen, ...stage.log].join("\n");
  // What was sent and answered is there …
  expect(everything).toContain("/koodrive/ose/v1/auth/login");
  expect(everything).toContain("apim-signature");
  const secrets = secretsOf(stage);
  // … without the tokens: two for each log-in and each renewal, the code's, and the gateway's.
  expect(secrets.length).toBeGreaterThanOrEqual(12);
  for (const secret of secrets) expect(everything).not.toContain(secret);
  for (const { password } of Object.values(accounts)) expect(everything).not.toContain(password);
});

test("no password comes back, whatever it is made of, not even one that is sent to the wrong place", async () => {
  await using stage = await Stage.start({
    portal: { limits: { account: 1000, address: 10_000, seconds: 900 } },
  });
  const { browser } = stage;
  const password = fc.string({ unit: "binary", minLength: 6 }).map((text) => `${text}#`);
  await fc.assert(
    fc.asyncProperty(password, async (secret) => {
      browser.seen.length = 0;
      await browser.logIn("koodrive", { password: secret });
      await browser.logIn("enos", { password: secret, account: secret.slice(0, 3) });
      await browser.send("POST", "/api/session/enos/nothing", { password: secret });
      await browser.send("POST", "/api/session/enos/password", { password: secret });
      await browser.send("POST", "/api/session/enos/password", `{"password":"${secret}`);
      await browser.send("POST", "/api/call/user", { body: { password: secret } });
      const everything = [...browser.seen, ...stage.log].join("\n");
      expect(everything.includes(secret)).toBe(false);
      expect(everything.includes(JSON.stringify(secret).slice(1, -1))).toBe(false);
    }),
    { numRuns: 40 },
  );
});

test("a secret that a service sends back in a place that it did not declare is hidden", () => {
  const masker = new Masker(secretPlaces(contract), ["the-app-secret"]);
  const sent = masker.body(JSON.stringify({ account: "ann", password: "open sesame" }), "request");
  expect(JSON.parse(sent)).toEqual({ account: "ann", password: MASK });
  const answer = masker.body(
    '{"message":"open sesame is wrong","debug":{"a":["the-app-secret"]}}',
    "answer",
  );
  expect(JSON.parse(answer)).toEqual({ message: `${MASK} is wrong`, debug: { a: [MASK] } });
  expect(masker.body("open sesame, of no JSON", "answer")).not.toContain("sesame");
});

test("what a path declares for all of its operations is as secret as what one declares", () => {
  const secret = { type: "string", format: "password" };
  const parameters = [
    { name: "pin", in: "query", schema: secret },
    { name: "X-Pin", in: "header", schema: secret },
  ];
  const found = secretPlaces({ paths: { "/doors": { parameters, get: { responses: {} } } } });
  expect(found.request.has("pin")).toBe(true);
  expect(found.headers.has("x-pin")).toBe(true);
});

test("nobody keeps an answer about a session", async () => {
  await using stage = await Stage.start();
  const answers = [
    await stage.browser.send("GET", "/api/apis"),
    await stage.browser.send("GET", "/api/session"),
    await stage.browser.logIn("koodrive"),
    await stage.browser.send("POST", "/api/nothing-here"),
    await stage.browser.send("DELETE", "/api/session", undefined, {
      origin: "https://evil.example",
    }),
  ];
  for (const { headers } of answers) expect(headers.get("cache-control")).toBe("no-store");
});

test("an account of 16 kB is not read", async () => {
  await using stage = await Stage.start();
  const { status, body } = await stage.browser.logIn("koodrive", {
    account: "a".repeat(16 * 1024),
  });
  expect(status).toBe(413);
  expect(body.problem?.kind).toBe("invalid");
});
