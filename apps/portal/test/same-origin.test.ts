import { describe, expect, test } from "vitest";
import { accounts } from "./browser.ts";
import { Stage } from "./stage.ts";

const strangers = [
  ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
  ["another port of this machine", { "sec-fetch-site": "same-site" }],
  ["an old browser on another site", { "sec-fetch-site": "", origin: "https://evil.example" }],
  ["a sandboxed frame", { "sec-fetch-site": "cross-site", origin: "null" }],
  ["a sandboxed frame of an old browser", { "sec-fetch-site": "", origin: "null" }],
] as const;

const changes = [
  ["POST", "/api/session/enos/password"],
  ["POST", "/api/call/userInfo"],
  ["POST", "/api/session/renew"],
  ["DELETE", "/api/session"],
] as const;

describe.each(strangers)("a request from %s", (_, headers) => {
  test("changes nothing", async () => {
    await using stage = await Stage.start();
    await stage.browser.logIn("koodrive");
    for (const [method, path] of changes) {
      const { status, body } = await stage.browser.send(method, path, accounts.enos, headers);
      expect(status).toBe(403);
      expect(body.problem?.kind).toBe("forbidden");
    }
    expect(await stage.browser.session()).toMatchObject({ api: "koodrive" });
  });
});

test("a request that does not say where it comes from changes nothing", async () => {
  await using stage = await Stage.start();
  const response = await fetch(new URL("/api/session/koodrive/password", stage.portal.url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(accounts.koodrive),
  });
  expect(response.status).toBe(403);
});

test("the page may change things over plain HTTP, where browsers send the origin alone", async () => {
  await using stage = await Stage.start();
  const own = { "sec-fetch-site": "" };
  const { status } = await stage.browser.logIn("koodrive", {}, own);
  expect(status).toBe(200);
});

test("no other site may read an answer", async () => {
  await using stage = await Stage.start();
  const { headers } = await stage.browser.send("GET", "/api/session", undefined, {
    origin: "https://evil.example",
    "sec-fetch-site": "cross-site",
  });
  expect(headers.has("access-control-allow-origin")).toBe(false);
});
