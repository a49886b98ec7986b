import { expect, test } from "vitest";
import { MovableClock } from "../src/clock.ts";
import { Memory } from "../src/scenario/memory.ts";
import { Recent } from "../src/scenario/recent.ts";
import { Club, TOKENS } from "./club.ts";

test("what was set or asked for of late is remembered, however much comes", () => {
  const recent = new Recent<number>(100);
  recent.set("asked", -1);
  recent.set("forgotten", -2);
  for (let count = 0; count < 10_000; count += 1) {
    recent.set(String(count), count);
    if (count % 50 === 0) recent.get("asked");
  }
  expect(recent.get("asked")).toBe(-1);
  expect(recent.get("forgotten")).toBeUndefined();
  expect(recent.get("9950")).toBe(9_950);
  expect([...recent].length).toBeLessThanOrEqual(200);
  expect(new Set([...recent].map(([key]) => key)).size).toBe([...recent].length);
});

test("a hundred thousand log-ins leave a bounded memory", () => {
  const memory = new Memory(new MovableClock());
  const { tokens, counters } = memory.of("club");
  const counter = { id: "c", rule: "wrong", times: 5, within: 60_000 };
  for (let count = 0; count < 100_000; count += 1) {
    const login = tokens.newLogin();
    tokens.add({ kind: "t", value: `t${count}`, login, issued: count, until: Infinity });
    counters.record(counter, `account ${count}`, count);
  }
  expect([...tokens.all()].length).toBeLessThanOrEqual(20_000);
  expect([...counters.all(100_000)].length).toBeLessThanOrEqual(20_000);
  expect(tokens.find("t", "t99999")).toBeDefined();
});

test("the view tells states, live tokens, counts, switches and weather", async () => {
  await using club = await Club.open(`
rules:
  - { operation: login, when: { after: { rule: wrong, times: 3, per: $request.body#/account } }, answer: locked }
  - { operation: login, when: { body: { password: right } }, answer: success }
  - { name: wrong, operation: login, answer: wrong }
  - { operation: push, answer: open, then: { door: open } }
  - { operation: promote, answer: done, then: { rank: member } }
states:
  door: { per: $request.path.room, values: [closed, open] }
  rank: { per: token, values: [guest, member] }
scenarios:
  late: { weather: { latency: 1ms } }
${TOKENS}`);
  await club.logIn({ password: "wrong" });
  const { token = "", refresh } = (await club.logIn()).body;
  await club.ask("POST", "/promote", { headers: { "x-token": token } });
  await club.ask("PUT", "/door/a");
  club.mock.switch("late");
  club.mock.weather({ fault: "stall" }, "look");
  const response = await fetch(`${club.mock.url}/__mock/api/session?reveal=true`);
  const view: object = await response.json();
  expect(view).toMatchObject({
    states: [
      { api: "club", name: "door", value: "open", key: "a" },
      { api: "club", name: "rank", value: "member", login: 1 },
    ],
    counts: [{ api: "club", rule: "wrong", key: "ann", count: 1, times: 3 }],
    scenarios: [{ name: "late", active: true }],
    operations: [{ api: "club", operation: "look", fault: "stall" }],
  });
  expect(view).toHaveProperty("tokens", [
    expect.objectContaining({ kind: "token", token, login: 1, until: expect.any(Number) }),
    expect.objectContaining({ kind: "refresh", token: refresh, login: 1 }),
  ]);
});
