/** `./msw`, `./query` and `./validate` of this contract; what each can do is tested with EnOS's. */
import { startMock } from "@handshake/mock";
import { QueryClient } from "@tanstack/query-core";
import { setupServer } from "msw/node";
import { afterEach, beforeAll, describe, expect, expectTypeOf, test, vi } from "vitest";
import { answers } from "../gen/answers.ts";
import { createKoodriveMsw } from "../gen/msw.ts";
import { createKoodriveQuery } from "../gen/query.ts";
import { type Drift, validating } from "../gen/validate.ts";
import { createKoodrive } from "../src/index.ts";
import { login, loginAnswer } from "./document.ts";

const baseUrl = "https://koodrive.example";
const userId = loginAnswer.data.userInfo.userId;

describe("MSW's handlers", () => {
  const { handlers, on } = createKoodriveMsw(baseUrl);
  const server = setupServer(...handlers);
  const koodrive = createKoodrive({ baseUrl, agentName: "test", retry: 0 });
  const named = Object.entries(answers).flatMap(([method, all]) =>
    all.map(({ name, status }) => ({ method: method as keyof typeof on, name, status })),
  );
  const args = { body: login, query: { userId } } as never;

  beforeAll(() => {
    server.listen({ onUnhandledFrame: "error" });
    return () => server.close();
  });
  afterEach(() => server.resetHandlers());

  test.each(named)("$method $name comes with its status", async ({ method, name, status }) => {
    server.use(on[method](name as never, { status }));
    const result = await koodrive[method](args);
    expect(result).toMatchObject({ status, kind: expect.stringMatching(/^(success|failure)$/) });
  });

  test("a query gives what a user is, and has the contract's type", async () => {
    const query = createKoodriveQuery(koodrive);
    const cache = new QueryClient();
    const options = query.userInfo({ query: { userId } });
    const data = await cache.fetchQuery(options);
    expectTypeOf(data.userId).toEqualTypeOf<string>();
    expect(cache.getQueryData(options.queryKey)).toEqual(data);
    expect(data).toMatchObject({ userId });
  });
});

test("a request that breaks the contract is not sent, and its result holds no value of it", async () => {
  const fetch = vi.fn<typeof globalThis.fetch>();
  const koodrive = createKoodrive({ baseUrl, agentName: "test", use: [validating()], fetch });
  const body = { ...login, account: 4711, password: ["hunter2-secret"] } as never;
  const result = await koodrive.login({ body });
  expect(result).toMatchObject({
    kind: "invalid",
    violations: [{ pointer: "/body/account" }, { pointer: "/body/password" }],
  });
  expect(JSON.stringify(result)).not.toMatch(/4711|hunter2/);
  expect(fetch).not.toHaveBeenCalled();
});

test("the mock and the client agree: nothing drifts in a session", async () => {
  await using mock = await startMock({
    contracts: [new URL("../../../../specs/koodrive/", import.meta.url)],
  });
  const onDrift = vi.fn<(drift: Drift) => void>();
  const koodrive = createKoodrive({
    baseUrl: mock.url,
    agentName: "test",
    use: [validating({ onDrift })],
  });
  const { data } = await koodrive.orThrow.login({ body: login });
  const { accessToken, refreshToken } = data.sessionInfo;
  const security = { accessToken };
  const results = [
    await koodrive.login({ body: { ...login, password: "wrong" } }),
    await koodrive.userInfo({ query: { userId }, security }),
    await koodrive.refreshToken({ body: { refreshToken }, security }),
    await koodrive.userInfo({ query: { userId } }),
  ];
  expect(results.map(({ ok }) => ok)).toEqual([false, true, true, false]);
  expect(onDrift).not.toHaveBeenCalled();
});
