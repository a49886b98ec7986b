import { expect, test } from "vitest";
import { Stage } from "./stage.ts";

const limits = { account: 3, address: 6, seconds: 900 };
const from = (address: string) => ({ "x-forwarded-for": address });
const wrong = { password: "not-the-password" };

test("an account's failing log-ins are limited, whoever makes them, and others go on", async () => {
  await using stage = await Stage.start({ portal: { limits, behindProxy: true } });
  for (const address of ["203.0.113.1", "203.0.113.2", "203.0.113.3"]) {
    const { status } = await stage.browser.logIn("koodrive", wrong, from(address));
    expect(status).toBe(200);
  }
  const sent = stage.mock.journal.entries().length;
  const { status, headers, body } = await stage.browser.logIn("koodrive", {}, from("203.0.113.4"));
  expect(status).toBe(429);
  expect(body.problem).toMatchObject({ kind: "limited" });
  expect(Number(headers.get("retry-after"))).toBeGreaterThan(890);
  expect(body.problem?.retryAfter).toBe(Number(headers.get("retry-after")));
  // The API hears nothing of it.
  expect(stage.mock.journal.entries()).toHaveLength(sent);
  expect((await stage.browser.logIn("enos", {}, from("203.0.113.4"))).body.result?.ok).toBe(true);
});

test("a log-in that succeeds begins the count of its account anew", async () => {
  await using stage = await Stage.start({ portal: { limits: { ...limits, address: 100 } } });
  for (let round = 0; round < 3; round += 1) {
    await stage.browser.logIn("koodrive", wrong);
    await stage.browser.logIn("koodrive", wrong);
    expect((await stage.browser.logIn("koodrive")).body.result?.ok).toBe(true);
  }
});

test("an address that tries many accounts is limited", async () => {
  await using stage = await Stage.start({ portal: { limits } });
  const tries = Array.from({ length: 8 }, (_, index) => `account-${index}`);
  const statuses: number[] = [];
  for (const account of tries) {
    statuses.push((await stage.browser.logIn("koodrive", { ...wrong, account })).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
});

test("nobody gets another address by saying so, unless a proxy of ours says it", async () => {
  await using stage = await Stage.start({ portal: { limits } });
  const statuses: number[] = [];
  for (let index = 0; index < 7; index += 1) {
    const claim = { "x-forwarded-for": `203.0.113.${index}` };
    const account = `account-${index}`;
    statuses.push((await stage.browser.logIn("koodrive", { ...wrong, account }, claim)).status);
  }
  expect(statuses.at(-1)).toBe(429);
});

test("behind a proxy what the client itself put before the proxy's word counts for nothing", async () => {
  await using stage = await Stage.start({ portal: { limits, behindProxy: true } });
  const statuses: number[] = [];
  for (let index = 0; index < 7; index += 1) {
    const claim = { "x-forwarded-for": `203.0.113.${index}, 198.51.100.7` };
    const account = `account-${index}`;
    statuses.push((await stage.browser.logIn("koodrive", { ...wrong, account }, claim)).status);
  }
  expect(statuses.at(-1)).toBe(429);
});
