import { expect, test } from "vitest";
import { Club } from "./club.ts";

test("a pattern and a JSON Schema decide at any depth of a body", async () => {
  await using club = await Club.open(`
rules:
  - operation: login
    when: { body: { phone: { digits: { $pattern: "^00" } } } }
    answer: day
  - operation: login
    when: { body: { tags: { $jsonSchema: { minItems: 2 } } } }
    answer: night
  - { operation: login, answer: wrong }
`);
  const phone = { country: "49", digits: "0042" };
  expect(await club.code(club.logIn({ phone }))).toBe(3);
  expect(await club.code(club.logIn({ phone: { digits: "42" } }))).toBe(1);
  expect(await club.code(club.logIn({ tags: ["a", "b"] }))).toBe(4);
  expect(await club.code(club.logIn({ tags: ["a"] }))).toBe(1);
});

test("query, path and header decide by value, pattern and schema", async () => {
  await using club = await Club.open(`
rules:
  - operation: look
    when: { path: { room: { $pattern: "^v" } }, query: { ticket: t1 } }
    answer: open
  - operation: look
    when: { header: { X-HOUR: { $jsonSchema: { pattern: "^2[0-3]$" } } } }
    answer: late
  - { operation: look, answer: closed }
`);
  expect(await club.code(club.ask("GET", "/door/vault?ticket=t1"))).toBe(20);
  expect(await club.code(club.ask("GET", "/door/vault?ticket=t2"))).toBe(21);
  expect(await club.code(club.ask("GET", "/door/hall", { headers: { "x-hour": "22" } }))).toBe(23);
  expect(await club.code(club.ask("GET", "/door/hall", { headers: { "x-hour": "12" } }))).toBe(21);
});

test("the log and the journal tell a rule by its name", async () => {
  await using club = await Club.open(
    "rules:\n  - { name: nobodyComesIn, operation: login, answer: wrong }\n",
  );
  await club.logIn();
  const entry = await club.mock.journal.next("login");
  expect(entry).toMatchObject({ reason: "rule nobodyComesIn", example: "wrong" });
});

test("Prefer and a pinned answer win over the rules", async () => {
  await using club = await Club.open("rules:\n  - { operation: login, answer: wrong }\n");
  expect(await club.code(club.logIn({}, { prefer: "example=night" }))).toBe(4);
  club.mock.pin("login", "day");
  expect(await club.code(club.logIn())).toBe(3);
});
