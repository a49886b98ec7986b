import { expect, test } from "vitest";
import { exchange } from "./browser.ts";
import { Stage } from "./stage.ts";

const targets = [
  "//evil.example",
  "//evil.example/",
  "//evil.example/%2e%2e",
  "/\\evil.example",
  "/%5cevil.example",
  "/%2f%2fevil.example",
  "/assets//evil.example",
  "/?next=https://evil.example",
  "/?returnTo=//evil.example",
  "/api/session?redirect=https://evil.example",
  "/api/..//evil.example",
  "https://evil.example/",
];

test.each(targets)("%s leads nowhere else", async (path) => {
  await using stage = await Stage.start();
  const { origin } = new URL(stage.portal.url);
  const [status, headers, body] = await exchange({ origin, path }, "GET", new Headers());
  expect(headers.get("location")).toBeNull();
  expect(headers.get("refresh")).toBeNull();
  expect([200, 400, 404]).toContain(status);
  expect(body).not.toContain("evil.example");
});
