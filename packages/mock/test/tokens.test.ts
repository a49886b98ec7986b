import { expect, test } from "vitest";
import { Club, TOKENS } from "./club.ts";

const refresh = (club: Club, token = "", refreshToken = "") =>
  club.ask("POST", "/refresh", { headers: { "x-token": token }, json: { refresh: refreshToken } });

test("tokens are made anew, shaped like the example, and no two log-ins share one", async () => {
  await using club = await Club.open(TOKENS);
  const answers = await Promise.all(Array.from({ length: 50 }, () => club.logIn()));
  const seen = new Set(answers.flatMap(({ body }) => [body.token, body.refresh]));
  expect(seen.size).toBe(100);
  for (const { body, headers } of answers) {
    expect(body.token).toMatch(/^AT [0-9a-f]{48}$/);
    expect(body.refresh).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(headers).not.toHaveProperty("sl-violations");
  }
});

test("a token lives as long as the answer says, by the mock's clock", async () => {
  await using club = await Club.open(TOKENS);
  const { token = "" } = (await club.logIn()).body;
  expect(await club.me(token)).toMatchObject({ status: 200, body: { code: 0 } });
  club.mock.clock.advance(60_000);
  expect(await club.me(token)).toMatchObject({ status: 401, body: { code: 12 } });
});

test("a missing, unknown, expired, revoked or spent token gets the contract's failure, and the reason", async () => {
  await using club = await Club.open(TOKENS);
  const { token = "" } = (await club.logIn()).body;
  expect(await club.code(club.ask("GET", "/me"))).toBe(10);
  const unknown = await club.me("AT 0");
  expect(unknown.body.code).toBe(11);
  expect(String(unknown.headers["sl-violations"])).toMatch(/"security".*is unknown/);
  expect(club.mock.revoke(token)).toBe(true);
  expect(club.mock.revoke(token)).toBe(false);
  expect(await club.code(club.me(token))).toBe(13);
  const other = (await club.logIn()).body;
  await refresh(club, other.token, other.refresh);
  expect(await club.code(club.me(other.token ?? ""))).toBe(14);
  expect(await club.mock.journal.next(({ reason }) => reason === "token spent")).toBeDefined();
});

test("an expired token still refreshes where the scenario allows it, an unknown one does not", async () => {
  await using club = await Club.open(TOKENS);
  const old = (await club.logIn()).body;
  club.mock.expire(old.token ?? "");
  expect(await club.code(club.me(old.token ?? ""))).toBe(12);
  expect((await refresh(club, "AT 0", old.refresh)).status).toBe(401);
  const fresh = (await refresh(club, old.token, old.refresh)).body;
  expect(fresh).toMatchObject({ code: 0 });
  expect(await club.code(club.me(fresh.token ?? ""))).toBe(0);
});

test("a refresh token renews once, and an unknown one is refused in the body's own words", async () => {
  await using club = await Club.open(TOKENS);
  const { token, refresh: own } = (await club.logIn()).body;
  const next = (await refresh(club, token, own)).body;
  expect(next.refresh).not.toBe(own);
  expect(await club.code(refresh(club, next.token, own))).toBe(6);
  expect(await club.code(refresh(club, next.token, "00000000-0000-4000-8000-000000000000"))).toBe(
    6,
  );
  expect(await club.code(refresh(club, next.token, next.refresh))).toBe(0);
});

test("a verb waits for its answer: a failure spends nothing", async () => {
  await using club = await Club.open(`${TOKENS}
scenarios:
  broken: { rules: [{ operation: refresh, answer: failed }] }
`);
  const { token = "", refresh: own = "" } = (await club.logIn()).body;
  const headers = { "x-token": token, "x-mock-scenario": "broken" };
  const failed = club.ask("POST", "/refresh", { headers, json: { refresh: own } });
  expect(await club.code(failed)).toBe(6);
  expect(await club.code(refresh(club, token, own))).toBe(0);
});

test("a log-out ends every token of its log-in, and of no other", async () => {
  const tokens = TOKENS.replace(
    "{ expired: allowed }",
    "{ expired: allowed }, promote: { then: logOut }",
  );
  await using club = await Club.open(tokens);
  const ann = (await club.logIn()).body;
  const bob = (await club.logIn()).body;
  await club.ask("POST", "/promote", { headers: { "x-token": ann.token ?? "" } });
  expect(await club.code(club.me(ann.token ?? ""))).toBe(13);
  expect(await club.code(refresh(club, bob.token, ann.refresh))).toBe(6);
  expect(await club.code(club.me(bob.token ?? ""))).toBe(0);
});

test("while a scenario says so, every token counts as expired or revoked", async () => {
  await using club = await Club.open(`${TOKENS}
scenarios:
  old: { tokens: { token: expired } }
  out: { tokens: { token: revoked } }
`);
  const { token = "", refresh: own } = (await club.logIn()).body;
  expect(await club.code(club.me(token, { "x-mock-scenario": "old" }))).toBe(12);
  expect(await club.code(club.me(token, { "x-mock-scenario": "out" }))).toBe(13);
  expect(await club.code(club.me(token))).toBe(0);
  club.mock.switch("old");
  // An expired one is taken here.
  expect(await club.code(refresh(club, token, own))).toBe(0);
});

test("times of the answer are now, in the example's own form", async () => {
  await using club = await Club.open(TOKENS);
  club.mock.clock.advance(3_600_000);
  const before = club.mock.clock.now();
  const { issuedAt } = (await club.logIn()).body;
  expect(issuedAt).toMatch(/^\d{13}$/);
  expect(Number(issuedAt)).toBeGreaterThanOrEqual(before);
  expect(Number(issuedAt)).toBeLessThanOrEqual(club.mock.clock.now());
});

const TICKETS = `
tokens:
  ticket:
    issued: { ticket: $response.body#/ticket }
    per: $request.body#/holder
    lifetime: LIFETIME
    presented: { look: { at: $request.query.ticket, then: once } }
    otherwise: noTicket
`;
const ticket = (club: Club, holder: string) => club.ask("POST", "/ticket", { json: { holder } });

test("a key gets the same token until it ends, and what is left of it", async () => {
  await using club = await Club.open(
    TICKETS.replace("LIFETIME", "{ seconds: $response.body#/left }"),
  );
  const first = (await ticket(club, "ann")).body;
  expect(first.left).toBe(90);
  expect(first.ticket).not.toBe("yourTicket");
  club.mock.clock.advance(30_000);
  const again = (await ticket(club, "ann")).body;
  expect(again.ticket).toBe(first.ticket);
  expect(again.left).toBeLessThanOrEqual(60);
  expect(again.left).toBeGreaterThan(50);
  expect((await ticket(club, "bob")).body.ticket).not.toBe(first.ticket);
  club.mock.clock.advance(60_000);
  const later = (await ticket(club, "ann")).body;
  expect(later.ticket).not.toBe(first.ticket);
  expect(later.left).toBe(90);
});

test("a token ends at the time that the answer tells, works once, and is not asked for where it is absent", async () => {
  await using club = await Club.open(
    `${TICKETS.replace("LIFETIME", "{ until: $response.body#/ends }")}
times: { ticket: { at: $response.body#/ends, in: 10s } }
`,
  );
  const look = (value: string) => club.code(club.ask("GET", `/door/a?ticket=${value}`));
  const { ticket: ann = "", ends = "" } = (await ticket(club, "ann")).body;
  expect(ends).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\dZ$/);
  expect(Math.abs(Date.parse(ends) - club.mock.clock.now() - 10_000)).toBeLessThan(5_000);
  expect(await look(ann)).toBe(20);
  expect(await look(ann)).toBe(22);
  const { ticket: bob = "" } = (await ticket(club, "bob")).body;
  club.mock.clock.advance(10_000);
  expect(await look(bob)).toBe(22);
  expect(await club.code(club.ask("GET", "/door/a"))).toBe(20);
});

test("a fresh token fits a schema that is too short for the best one", async () => {
  await using club = await Club.open(TICKETS.replace("LIFETIME", "1h"));
  const { body, headers } = await ticket(club, "ann");
  expect(body.ticket).toHaveLength("yourTicket".length);
  expect(headers).not.toHaveProperty("sl-violations");
});

test("answers that were chosen by hand have fresh tokens, too, and they work", async () => {
  await using club = await Club.open(`rules: [{ operation: login, answer: wrong }]\n${TOKENS}`);
  const { token = "" } = (await club.logIn({}, { prefer: "example=success" })).body;
  expect(token).not.toContain("3b911d72");
  expect(await club.code(club.me(token))).toBe(0);
  expect((await club.ask("GET", "/me", { headers: { prefer: "example=guest" } })).status).toBe(401);
});

test("sessions do not know each other's tokens, and a reset forgets them", async () => {
  await using club = await Club.open(TOKENS);
  const { token = "" } = (await club.logIn({}, { "x-mock-session": "mine" })).body;
  expect(await club.code(club.me(token))).toBe(11);
  expect(await club.code(club.me(token, { "x-mock-session": "mine" }))).toBe(0);
  club.mock.session("mine").reset();
  expect(await club.code(club.me(token, { "x-mock-session": "mine" }))).toBe(11);
});
