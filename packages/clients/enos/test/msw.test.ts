import { setupServer } from "msw/node";
import { afterEach, beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import { answers } from "../gen/answers.ts";
import { createEnosMsw } from "../gen/msw.ts";
import { createEnos } from "../src/index.ts";
import { login, loginAnswer } from "./document.ts";

const baseUrl = "https://gateway.example";
const { handlers, on } = createEnosMsw(baseUrl);
const server = setupServer(...handlers);
const enos = createEnos({ baseUrl, retry: 0 });

beforeAll(() => {
  server.listen({ onUnhandledFrame: "error" });
  return () => server.close();
});
afterEach(() => server.resetHandlers());

test("the log-in answers with the contract's first success", async () => {
  expect(await enos.login({ body: login })).toMatchObject({ ok: true, data: loginAnswer.data });
});

test("an operation answers with the example of a name, by status and code", async () => {
  server.use(on.login("wrongPassword"));
  expect(await enos.login({ body: login })).toMatchObject({
    kind: "failure",
    status: 200,
    code: 31400,
  });
  server.use(on.login("tooManyRequests"));
  expect(await enos.login({ body: login })).toMatchObject({ kind: "failure", status: 429 });
});

test("once is once", async () => {
  server.use(on.login("attemptLimit", { once: true }));
  expect(await enos.login({ body: login })).toMatchObject({ code: 31429 });
  expect(await enos.login({ body: login })).toMatchObject({ ok: true });
});

describe("every example of the contract", () => {
  const named = Object.entries(answers).flatMap(([method, all]) =>
    all.map(({ name, status }) => ({ method: method as keyof typeof on, name, status })),
  );
  const args = { body: login, query: { refreshToken: "r" } } as never;

  test.each(named)("$method $name comes with its status", async ({ method, name, status }) => {
    server.use(on[method](name as never));
    const result = await enos[method](args);
    expect(result).toMatchObject({ status, kind: expect.stringMatching(/^(success|failure)$/) });
  });
});

test("names are the operation's own", () => {
  expectTypeOf(on.logout).parameter(0).extract<"wrongPassword">().toBeNever();
  // @ts-expect-error another operation has it
  expect(() => on.logout("wrongPassword")).toThrow(
    'logout has no example "wrongPassword". It has: success (200)',
  );
  // @ts-expect-error there is no such operation
  expect(on.signIn).toBeUndefined();
});

test("without an address, any host is answered for", async () => {
  const anywhere = createEnosMsw();
  server.use(anywhere.on.login("noOrganizations"));
  const elsewhere = createEnos({ baseUrl: "http://elsewhere.example:8080" });
  const { data } = await elsewhere.orThrow.login({ body: login });
  expect(data.organizations).toEqual([]);
});
