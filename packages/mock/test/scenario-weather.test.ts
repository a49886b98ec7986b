import { expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { Club } from "./club.ts";

const door = (club: Club, headers: Record<string, string> = {}) =>
  club.ask("GET", "/door/a", { headers });

test("a rule, an operation and everything have their weather, the nearest counts", async () => {
  await using club = await Club.open(`
weather: { latency: 1ms }
operations:
  look: { latency: { from: 2ms, to: 3ms } }
  push: { fault: reset }
rules:
  - operation: look
    when: { path: { room: slow } }
    answer: closed
    weather: { latency: 4ms }
`);
  const latencies: unknown[] = [];
  for (const path of ["/door/a", "/door/slow"]) {
    await club.ask("GET", path);
    latencies.push((await club.mock.journal.next("look")).weather?.latency);
  }
  await club.logIn();
  latencies.push((await club.mock.journal.next("login")).weather?.latency);
  expect(latencies).toEqual([
    { from: 2, to: 3 },
    { from: 4, to: 4 },
    { from: 1, to: 1 },
  ]);
  await expect(club.ask("PUT", "/door/a")).rejects.toThrow(/hang up|reset/i);
});

test("a status is the contract's own answer, with Retry-After, for any request", async () => {
  await using club = await Club.open(
    "operations:\n  look: { fault: { status: 503, retryAfter: 1500ms } }\n",
  );
  const answer = await door(club, { "x-hour": "no hour" });
  expect(answer).toMatchObject({ status: 503, body: { code: 99 } });
  expect(answer.headers["retry-after"]).toBe("2");
});

test("a rule may fail with a status after others have counted", async () => {
  await using club = await Club.open(`
rules:
  - operation: look
    when: { after: { rule: fine, times: 2, within: 1m } }
    weather: { fault: { status: 503, retryAfter: 1m } }
  - { name: fine, operation: look, answer: open }
`);
  const statuses = [await door(club), await door(club), await door(club)].map((one) => one.status);
  expect(statuses).toEqual([200, 200, 503]);
  club.mock.clock.advance(60_000);
  expect((await door(club)).status).toBe(200);
});

const NAMED = `
rules: [{ operation: look, answer: open }]
scenarios:
  shut:
    summary: Every door is shut
    rules: [{ operation: look, answer: closed }]
  down: { weather: { fault: { status: 503 } } }
  late: { operations: { look: { latency: 1ms } } }
`;

test("a scenario is on for the requests that name it", async () => {
  await using club = await Club.open(NAMED);
  expect(await club.code(door(club))).toBe(20);
  expect(await club.code(door(club, { "x-mock-scenario": "shut" }))).toBe(21);
  expect((await door(club, { "x-mock-scenario": "late, down" })).status).toBe(503);
  expect(await club.code(door(club))).toBe(20);
});

test("a scenario is on for a session until it is switched off", async () => {
  await using club = await Club.open(NAMED);
  const mine = { "x-mock-session": "mine" };
  const session = club.mock.session("mine");
  session.switch("shut");
  session.switch("late");
  expect(await club.code(door(club, mine))).toBe(21);
  expect((await club.mock.journal.next("look")).weather).toEqual({ latency: { from: 1, to: 1 } });
  expect(await club.code(door(club))).toBe(20);
  session.switch("shut", false);
  expect(await club.code(door(club, mine))).toBe(20);
  session.switch("down");
  expect((await door(club, mine)).status).toBe(503);
  session.reset();
  expect((await door(club, mine)).status).toBe(200);
});

test("weather that a person sets goes before all of it, and names one operation or none", async () => {
  await using club = await Club.open("operations:\n  look: { latency: 2ms }\n");
  club.mock.weather({ fault: { status: 503 } });
  expect((await door(club)).status).toBe(503);
  expect((await club.logIn()).status).toBe(503);
  club.mock.weather(undefined);
  club.mock.weather({ latency: "5ms" }, "look");
  expect((await door(club)).status).toBe(200);
  const entries = club.mock.journal.entries();
  expect(entries.at(-1)?.weather).toEqual({ latency: { from: 5, to: 5 } });
  expect((await club.logIn()).status).toBe(200);
});

test("a request with wishes of its own travels in the weather, too", async () => {
  await using club = await Club.open("weather: { latency: 1ms }\n");
  await door(club, { prefer: "example=late" });
  expect((await club.mock.journal.next("look")).weather).toEqual({ latency: { from: 1, to: 1 } });
});

test("a scenario that no API has is told with those that there are, wherever it is named", async () => {
  await using club = await Club.open(NAMED);
  const answer = await door(club, { "x-mock-scenario": "late, shutt" });
  expect(answer).toMatchObject({
    status: 400,
    body: { detail: expect.stringMatching(/no.* scenario "shutt".*mean "shut".*down/i) },
  });
  expect(() => club.mock.switch("shutt")).toThrow(/mean "shut"/);
  const { files } = club.mock.apis[0] ?? {};
  const contracts = (files ?? []).slice(0, 1);
  await expect(startMock({ contracts, scenarios: ["shutt"] })).rejects.toThrow(/mean "shut"/);
});
