/** `./msw`, `./query` and `./validate` of this contract; what each can do is tested with EnOS's. */
import { startMock } from "@handshake/mock";
import { QueryClient } from "@tanstack/query-core";
import { setupServer } from "msw/node";
import { afterEach, beforeAll, describe, expect, expectTypeOf, test, vi } from "vitest";
import { answers } from "../gen/answers.ts";
import { createKoodriveMsw } from "../gen/msw.ts";
import { userInfo } from "../gen/operations.ts";
import { createKoodriveQuery, createKoodriveQueryWith } from "../gen/query.ts";
import * as requests from "../gen/requests.ts";
import { checkRequest, type Drift, validating, validatingWith } from "../gen/validate.ts";
import * as validators from "../gen/validators.ts";
import { createKoodrive, createKoodriveWith } from "../src/index.ts";
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

test("a call without the header that the contract requires is not sent, unless the client has it", async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.reject(new Error("sent")));
  const options = { baseUrl, use: [validating()], fetch };
  const nameless = createKoodrive({ ...options, agentName: undefined as never });
  expect(await nameless.login({ body: login })).toMatchObject({
    kind: "invalid",
    message: "login was not sent: /headers/x-hw-agentname is required.",
    violations: [{ pointer: "/headers/x-hw-agentname", keyword: "required" }],
  });
  expect(fetch).not.toHaveBeenCalled();
  // `x-traceid` is required too, and made for each call.
  const named = createKoodrive({ ...options, agentName: "test" });
  expect(await named.login({ body: login })).toMatchObject({ kind: "network" });
  const own = { body: login, headers: { "x-hw-agentName": "own" } };
  expect(await nameless.login(own)).toMatchObject({ kind: "network" });
});

test("a form is checked without any call, by the half of the validators that it needs", () => {
  expect(checkRequest(requests.login, { body: login })).toEqual([]);
  expect(checkRequest(requests.login, {})).toMatchObject([{ pointer: "/body" }]);
  expect(checkRequest(requests.login, { body: { account: "", authType: "1" } })).toEqual([
    {
      pointer: "/body/password",
      message: "is required",
      keyword: "required",
      params: { missingProperty: "password" },
    },
  ]);
  // Which headers a client adds, nobody knows here; one that is given must be right.
  const headers = { "X-TraceId": "short" };
  expect(checkRequest(requests.login, { body: login, headers })).toMatchObject([
    { pointer: "/headers/x-traceid", keyword: "minLength", params: { limit: 58 } },
  ]);
  expect(Object.keys(requests).sort()).toEqual(Object.keys(validators.validators).sort());
});

test("some operations are held against the contract, and the others pass", async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.reject(new Error("sent")));
  const { login: checks } = validators;
  const use = [validatingWith({ login: checks })];
  const koodrive = createKoodrive({ baseUrl, agentName: "test", use, fetch });
  expect(await koodrive.login({} as never)).toMatchObject({ kind: "invalid" });
  expect(await koodrive.validateCode({} as never)).toMatchObject({ kind: "network" });
  // @ts-expect-error there is no such operation
  validatingWith({ logIn: checks });
});

test("the queries of some operations are typed and keyed as those of all", () => {
  const koodrive = createKoodriveWith({ userInfo }, { baseUrl, agentName: "test" });
  const some = createKoodriveQueryWith({ userInfo }, koodrive);
  const all = createKoodriveQuery(koodrive);
  expect(Object.keys(some)).toEqual(["userInfo"]);
  const args = { query: { userId } };
  expect(some.userInfo(args).queryKey).toEqual(all.userInfo(args).queryKey);
  expectTypeOf(some.userInfo).toEqualTypeOf(all.userInfo);
  expectTypeOf<keyof typeof some>().toEqualTypeOf<"userInfo">();
  // @ts-expect-error there is no such operation
  createKoodriveQueryWith({ user: userInfo }, koodrive);
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
