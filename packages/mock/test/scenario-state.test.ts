import { expect, test } from "vitest";
import { Club, TOKENS } from "./club.ts";

const LOCK = `
rules:
  - operation: login
    when: { after: { rule: wrong, times: 3, within: 15m, per: $request.body#/account } }
    answer: locked
  - operation: login
    when: { body: { password: right } }
    answer: success
  - { name: wrong, operation: login, answer: wrong }
`;
const minute = 60_000;

test("a rule counts after so many matches of another in a time, by key, and ends", async () => {
  await using club = await Club.open(LOCK);
  const wrong = { password: "wrong" };
  for (let time = 0; time < 3; time += 1) {
    expect(await club.code(club.logIn(wrong))).toBe(1);
    club.mock.clock.advance(minute);
  }
  expect(await club.code(club.logIn(wrong))).toBe(2);
  expect(await club.code(club.logIn())).toBe(2);
  expect(await club.code(club.logIn({ account: "bob" }))).toBe(0);
  club.mock.clock.advance(12 * minute);
  expect(await club.code(club.logIn())).toBe(0);
  expect(await club.code(club.logIn(wrong))).toBe(1);
  expect(await club.code(club.logIn())).toBe(2);
});

test("each X-Mock-Session counts by itself, and a reset starts anew", async () => {
  await using club = await Club.open(LOCK);
  const mine = { "x-mock-session": "mine" };
  for (let time = 0; time < 3; time += 1) await club.logIn({ password: "wrong" }, mine);
  expect(await club.code(club.logIn({}, mine))).toBe(2);
  expect(await club.code(club.logIn())).toBe(0);
  club.mock.session("mine").reset();
  expect(await club.code(club.logIn({}, mine))).toBe(0);
});

test("without a time it counts for ever, and once is enough", async () => {
  await using club = await Club.open(`
rules:
  - { operation: login, when: { after: { rule: first } }, answer: night }
  - { name: first, operation: login, answer: day }
`);
  expect(await club.code(club.logIn())).toBe(3);
  club.mock.clock.advance(365 * 24 * 60 * minute);
  expect(await club.code(club.logIn())).toBe(4);
});

test("a state of all changes with a rule, and goes back after its time", async () => {
  await using club = await Club.open(`
rules:
  - { operation: push, when: { state: { door: closed } }, answer: open, then: { door: open } }
  - { operation: push, when: { state: { door: [open, ajar] } }, answer: closed, then: { door: closed } }
  - { operation: look, when: { state: { door: open } }, answer: open }
  - { operation: look, when: { state: { door: ajar } }, answer: late }
  - { operation: look, answer: closed }
states:
  door: { values: [closed, open, ajar], lasts: { open: { for: 30s, then: ajar }, ajar: 1m } }
`);
  const look = () => club.code(club.ask("GET", "/door/a"));
  expect(await look()).toBe(21);
  expect(await club.code(club.ask("PUT", "/door/b"))).toBe(20);
  expect(await look()).toBe(20);
  club.mock.clock.advance(30_000);
  expect(await look()).toBe(23);
  club.mock.clock.advance(minute);
  expect(await look()).toBe(21);
  await club.ask("PUT", "/door/b");
  expect(await club.code(club.ask("PUT", "/door/b"))).toBe(21);
  expect(await look()).toBe(21);
});

test("a state per place has a value for each, and the memory shows it", async () => {
  await using club = await Club.open(`
rules:
  - { operation: push, answer: open, then: { door: open } }
  - { operation: look, when: { state: { door: open } }, answer: open }
  - { operation: look, answer: closed }
states:
  door: { per: $request.path.room, values: [closed, open] }
`);
  await club.ask("PUT", "/door/a");
  expect(await club.code(club.ask("GET", "/door/a"))).toBe(20);
  expect(await club.code(club.ask("GET", "/door/b"))).toBe(21);
});

test("a state per token goes with the log-in, through a refresh", async () => {
  await using club = await Club.open(`
rules:
  - { operation: promote, answer: done, then: { rank: member } }
  - { operation: login, when: { body: { account: boss } }, answer: success, then: { rank: member } }
  - { operation: me, when: { state: { rank: guest } }, answer: guest }
  - { operation: me, answer: member }
states:
  rank: { per: token, values: [guest, member] }
${TOKENS}`);
  const ann = (await club.logIn()).body;
  const bob = (await club.logIn({ account: "bob" })).body;
  const boss = (await club.logIn({ account: "boss" })).body;
  const headers = { "x-token": ann.token ?? "" };
  await club.ask("POST", "/promote", { headers });
  const next = await club.ask("POST", "/refresh", { headers, json: { refresh: ann.refresh } });
  expect(await club.code(club.me(next.body.token ?? ""))).toBe(0);
  expect(await club.code(club.me(bob.token ?? ""))).toBe(5);
  expect(await club.code(club.me(boss.token ?? ""))).toBe(0);
});
