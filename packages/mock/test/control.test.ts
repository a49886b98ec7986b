import { describe, expect, test } from "vitest";
import { ChoiceError, type Mock, startMock } from "../src/index.ts";
import { fixture } from "./fixture.ts";

const contracts = [fixture("library"), fixture("shop")];
const MEMBER = JSON.stringify({ account: "0042", password: "open-sesame" });

/** The code in the answer to a good log-in. */
async function login({ url }: Mock, headers: Readonly<Record<string, string>> = {}) {
  const all = { "content-type": "application/json", ...headers };
  const response = await fetch(`${url}/lib/login`, { method: "POST", headers: all, body: MEMBER });
  const { code }: { code: number } = JSON.parse(await response.text());
  return { status: response.status, code };
}

const WELCOME = { status: 200, code: 0 };
const WRONG = { status: 200, code: 7 };

describe("a pinned answer", () => {
  test("is given until it is taken back", async () => {
    await using mock = await startMock({ contracts });
    mock.pin("login", "wrongPassword");
    expect(await login(mock)).toEqual(WRONG);
    expect(await login(mock)).toEqual(WRONG);
    mock.unpin("login");
    expect(await login(mock)).toEqual(WELCOME);
  });

  test("ends with its block, or after as many times as it was wanted", async () => {
    await using mock = await startMock({ contracts });
    {
      using _ = mock.pin("login", "wrongPassword");
      expect(await login(mock)).toEqual(WRONG);
    }
    mock.pin("login", "wrongPassword", { times: 2 });
    expect([await login(mock), await login(mock), await login(mock)]).toEqual([
      WRONG,
      WRONG,
      WELCOME,
    ]);
  });

  test("may be a status, or one of the failures", async () => {
    await using mock = await startMock({ contracts });
    mock.pin("POST /login", { status: 400 });
    expect(await login(mock)).toEqual({ status: 400, code: 9 });
    mock.pin("getBook", "gone", { times: 1 });
    const book = () => fetch(`${mock.url}/lib/books/1`, { headers: { "x-key": "k" } });
    expect((await book()).status).toBe(404);
    expect((await book()).status).toBe(200);
  });

  test("does not count for a request that is not valid, and stays for the next one", async () => {
    await using mock = await startMock({ contracts });
    mock.pin("login", "wrongPassword", { times: 1 });
    const headers = { "content-type": "application/json" };
    const invalid = await fetch(`${mock.url}/lib/login`, { method: "POST", headers, body: "{}" });
    expect(invalid.status).toBe(400);
    expect(await invalid.json()).toMatchObject({ code: 9 });
    expect(await login(mock)).toEqual(WRONG);
  });

  test.each<[what: string, pin: (mock: Mock) => unknown, sentence: RegExp]>([
    [
      "an operation",
      (mock) => mock.pin("logni", "success"),
      /no operation "logni". Did you mean "login"\?/,
    ],
    [
      "an example",
      (mock) => mock.pin("login", "succes"),
      /login has no example "succes". Did you mean "success"\?/,
    ],
    [
      "a status",
      (mock) => mock.pin("login", { status: 503 }),
      /login declares no status 503. Known: 200, 400/,
    ],
    [
      "an example of that status",
      (mock) => mock.pin("login", { status: 400, example: "success" }),
      /status 400 of login has no example "success". Known: notUnderstood/,
    ],
    ["an API", (mock) => mock.api("libary"), /no API "libary". Did you mean "library"\?/],
    [
      "an operation of that API",
      (mock) => mock.api("shop").pin("login", "success"),
      /no operation "login". Known: listItems/,
    ],
    ["a number of times", (mock) => mock.pin("login", "success", { times: 0 }), /once or more/],
    [
      "an example that says of which status it is",
      (mock) => mock.pin("replaceBook", "other"),
      /stands under default. Say which status/,
    ],
    ["a time", (mock) => mock.clock.advance(-1), /-1 is no duration/],
    [
      "a fault",
      (mock) => mock.weather({ latency: { from: "2s", to: "1s" } }),
      /from the shorter time/,
    ],
  ])("is refused at once where there is no such %s", async (_, pin, sentence) => {
    await using mock = await startMock({ contracts });
    const refusal = (): unknown => pin(mock);
    expect(refusal).toThrow(ChoiceError);
    expect(refusal).toThrow(sentence);
  });
});

test("an operation that two APIs have must be called with its API", async () => {
  await using mock = await startMock({ contracts: [fixture("library"), fixture("twin")] });
  expect(() => mock.pin("login", "success")).toThrow(
    /in library and in twin. Say which one: mock.api\("library"\)/,
  );
  mock.api("library").pin("login", "wrongPassword");
  expect(await login(mock)).toEqual(WRONG);
});

describe("sessions", () => {
  test("that go on at the same time never meet", async () => {
    await using mock = await startMock({ contracts });
    const ids = Array.from({ length: 20 }, (_, index) => `test ${index}`);
    const codes = await Promise.all(
      ids.map(async (id, index) => {
        const session = mock.session(id);
        if (index % 2 === 1) session.pin("login", "wrongPassword");
        return (await login(mock, session.headers)).code;
      }),
    );
    expect(codes).toEqual(ids.map((_, index) => (index % 2 === 1 ? 7 : 0)));
    expect(await login(mock)).toEqual(WELCOME);
  });

  test("are reset by themselves, or all at once", async () => {
    await using mock = await startMock({ contracts });
    const [one, other] = [mock.session("one"), mock.session("other")];
    for (const session of [one, other, mock]) session.pin("login", "wrongPassword");
    one.reset();
    expect(await login(mock, one.headers)).toEqual(WELCOME);
    expect(await login(mock, other.headers)).toEqual(WRONG);
    mock.reset();
    expect(await login(mock, other.headers)).toEqual(WELCOME);
    expect(await login(mock)).toEqual(WELCOME);
  });
});

async function status(url: string, headers = {}): Promise<unknown> {
  const response = await fetch(`${url}/health/status`, { headers });
  return response.json().catch((error: unknown) => error);
}

describe("the weather", () => {
  test("is everybody's, or one operation's, until it is taken back", async () => {
    await using mock = await startMock({ contracts });
    mock.weather({ fault: "garbage" }, "status");
    expect(await status(mock.url)).toBeInstanceOf(SyntaxError);
    expect(await login(mock)).toEqual(WELCOME);
    mock.weather(undefined, "status");
    expect(await status(mock.url)).toEqual({ up: true });
    mock.weather({ fault: { status: 400, retryAfter: "2m" } });
    const headers = { "content-type": "application/json" };
    const failed = await fetch(`${mock.url}/lib/login`, { method: "POST", headers, body: MEMBER });
    expect(failed.status).toBe(400);
    expect(failed.headers.get("retry-after")).toBe("120");
  });

  test("is a session's own", async () => {
    await using mock = await startMock({ contracts });
    const stormy = mock.session("stormy");
    stormy.weather({ fault: "garbage" });
    expect(await status(mock.url, stormy.headers)).toBeInstanceOf(SyntaxError);
    expect(await status(mock.url)).toEqual({ up: true });
    stormy.reset();
    expect(await status(mock.url, stormy.headers)).toEqual({ up: true });
  });

  test("waits by the mock's clock", async () => {
    await using mock = await startMock({ contracts });
    mock.weather({ latency: { from: "1h", to: "2h" } }, "login");
    const answer = login(mock);
    await mock.clock.untilSomeoneWaits();
    mock.clock.advance("2h");
    expect(await answer).toEqual(WELCOME);
  });

  test("of a scenario that is none is refused", async () => {
    await using mock = await startMock({ contracts });
    expect(() => mock.switch("slowGateway")).toThrow(
      /no|No mock.yaml has a scenario "slowGateway"/,
    );
  });
});
