import { inspect } from "node:util";
import { describe, expect, expectTypeOf, test } from "vitest";
import { createEnos, type Enos, type UnknownCode, type components } from "../src/index.ts";
import { login, loginAnswer } from "./document.ts";
import { startServer } from "./server.ts";

describe("login", () => {
  test("sends the document's request, and gives the document's answer out of its envelope", async () => {
    const { url, received } = await startServer(() => ({ body: loginAnswer }));
    const result = await createEnos({ baseUrl: url, accessToken: "t" }).login({ body: login });
    expect(received[0]).toMatchObject({
      method: "POST",
      url: "/app-portal-service/v2.0/login",
      body: '{"account":"portal_demo","password":"yourPassword"}',
    });
    expect(received[0]?.headers).not.toHaveProperty("authorization");
    expect(result.ok && result.data).toEqual(loginAnswer.data);
  });

  test.each([200, 0])("succeeds with code %d", async (code) => {
    const { url } = await startServer(() => ({ body: { ...loginAnswer, code } }));
    expect((await createEnos({ baseUrl: url }).login({ body: login })).ok).toBe(true);
  });

  test.each([1, 201, -200, 31400])("fails with code %d", async (code) => {
    const { url } = await startServer(() => ({ body: { code, message: "no" } }));
    expect(await createEnos({ baseUrl: url }).login({ body: login })).toMatchObject({
      kind: "failure",
      status: 200,
      code,
      message: "no",
    });
  });

  test("gives the gateway's own error with its status, and no code", async () => {
    const { url } = await startServer(() => ({ status: 403, body: { message: "Forbidden" } }));
    expect(await createEnos({ baseUrl: url }).login({ body: login })).toMatchObject({
      kind: "failure",
      status: 403,
      code: undefined,
      message: "Forbidden",
    });
  });
});

describe("the access token", () => {
  test("gets the word Bearer", async () => {
    const { url, received } = await startServer(() => ({ body: { code: 200, data: {} } }));
    const enos = createEnos({ baseUrl: url, accessToken: loginAnswer.data.accessToken });
    await enos.session();
    expect(received[0]?.headers.authorization).toBe(`Bearer ${loginAnswer.data.accessToken}`);
  });

  test("may be another user's for one call", async () => {
    const { url, received } = await startServer(() => ({ body: { code: 200, data: {} } }));
    await createEnos({ baseUrl: url }).session({ security: { accessToken: "other" } });
    expect(received[0]?.headers.authorization).toBe("Bearer other");
  });

  test("and a refresh token in the query are never shown by a failure", async () => {
    const { url } = await startServer(({ url: address, headers }) => ({
      body: { code: 31401, message: `${address} ${headers.authorization}` },
    }));
    const enos = createEnos({ baseUrl: url, accessToken: "user-token-1" });
    const query = { refreshToken: "refresh/token=1" };
    const results = [await enos.refreshToken({ query }), await enos.session()];
    const shown = inspect(results) + JSON.stringify(results);
    expect(shown).toContain("[redacted]");
    expect(shown).not.toMatch(/user-token-1|refresh\/token|refresh%2Ftoken/);
  });
});

test("the types know the payload, the codes and the gateway's answers", () => {
  type Login = Awaited<ReturnType<Enos["login"]>>;
  type Failure = Extract<Login, { kind: "failure" }>;
  expectTypeOf<Extract<Login, { ok: true }>["data"]>().toEqualTypeOf<
    components["schemas"]["Login"]
  >();
  expectTypeOf<Extract<Failure, { status: 200 }>["code"]>().toEqualTypeOf<
    31400 | 31401 | 31403 | 31404 | 31429 | 31512 | UnknownCode
  >();
  expectTypeOf<Extract<Failure, { status: 401 }>["code"]>().toEqualTypeOf<undefined>();
  expectTypeOf<Extract<Failure, { status: 401 }>["body"]>().toEqualTypeOf<
    components["schemas"]["GatewayMessage"]
  >();
});
