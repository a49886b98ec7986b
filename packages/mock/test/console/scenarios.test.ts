import { expect, test } from "vitest";
import { Club, TOKENS } from "../club.ts";
import { change, read } from "./console.ts";

interface SessionView {
  readonly tokens: readonly {
    readonly id: string;
    readonly kind: string;
    readonly token: string;
  }[];
}

async function tokensOf(club: Club, path = "/session"): Promise<SessionView["tokens"]> {
  return ((await read(club.mock, path)) as SessionView).tokens;
}

test("an issued token is hidden wherever it stands, also where the contract calls nothing secret", async () => {
  await using club = await Club.open(TOKENS);
  const { token = "", refresh = "" } = (await club.logIn()).body;
  await club.logIn({ account: `I am ${refresh}` });
  await club.ask("GET", `/me?lang=${refresh}`, { headers: { "x-token": token } });
  await club.ask("GET", `/none/${refresh}`).catch(() => undefined);
  const paths = ["/journal", "/journal/1", "/journal/2", "/journal/3", "/journal/4", "/session"];
  const answers = await Promise.all(paths.map((path) => read(club.mock, path)));
  expect(JSON.stringify(answers)).not.toContain(refresh);
  expect(JSON.stringify(answers)).not.toContain(token);
  expect(JSON.stringify(await read(club.mock, "/journal/1?reveal=true"))).toContain(refresh);
});

test("live tokens are listed without their values, revoked and expired", async () => {
  await using club = await Club.open(TOKENS);
  const one = (await club.logIn()).body;
  const other = (await club.logIn()).body;
  const listed = await tokensOf(club);
  expect(listed.length).toBeGreaterThanOrEqual(2);
  expect(new Set(listed.map(({ token }) => token))).toEqual(new Set(["•••"]));
  const revealed = await tokensOf(club, "/session?reveal=true");
  const idOf = (value = "") => revealed.find(({ token }) => token === value)?.id;
  expect((await change(club.mock, "POST", `/tokens/${idOf(one.token)}/revoke`)).status).toBe(204);
  expect((await change(club.mock, "POST", `/tokens/${idOf(other.token)}/expire`)).status).toBe(204);
  expect(await club.code(club.me(one.token ?? ""))).toBe(13);
  expect(await club.code(club.me(other.token ?? ""))).toBe(12);
  expect((await change(club.mock, "POST", `/tokens/${idOf(one.token)}/revoke`)).status).toBe(404);
});

const CLOSED = `
rules:
  - name: first
    operation: login
    answer: success
scenarios:
  closed:
    summary: Nobody gets in
    rules:
      - operation: login
        answer: locked
`;

test("a scenario is switched on and off", async () => {
  await using club = await Club.open(CLOSED);
  const listed = { name: "closed", summary: "Nobody gets in", active: false };
  expect(await read(club.mock, "/session")).toMatchObject({ scenarios: [listed] });
  expect((await change(club.mock, "PUT", "/scenarios/closed", { active: true })).status).toBe(204);
  expect((await club.logIn()).body.code).toBe(2);
  expect(await read(club.mock, "/session")).toMatchObject({ scenarios: [{ active: true }] });
  await change(club.mock, "PUT", "/scenarios/closed", { active: false });
  expect((await club.logIn()).body.code).toBe(0);
});

test("what a count is kept for is hidden until it is asked for", async () => {
  await using club = await Club.open(`
rules:
  - operation: login
    when: { after: { rule: wrong, times: 3, within: 1h, per: $request.body#/account } }
    answer: locked
  - name: wrong
    operation: login
    answer: wrong
`);
  await club.logIn({ account: "ann-who" });
  expect(await read(club.mock, "/session")).toMatchObject({
    counts: [{ rule: "wrong", key: "•••", count: 1, times: 3 }],
  });
  expect(await read(club.mock, "/session?reveal=true")).toMatchObject({
    counts: [{ key: "ann-who" }],
  });
});
