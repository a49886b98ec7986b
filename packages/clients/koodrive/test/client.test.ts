import { inspect } from "node:util";
import { describe, expect, expectTypeOf, test } from "vitest";
import { createKoodrive, isFailureError, type UnknownCode, type components } from "../src/index.ts";
import { login, loginAnswer } from "./document.ts";
import { startServer } from "./server.ts";

const token = loginAnswer.data.sessionInfo.accessToken;

describe("login", () => {
  test("sends the document's request, and gives the document's answer out of its envelope", async () => {
    const { url, received } = await startServer(() => ({ body: loginAnswer }));
    const result = await createKoodrive({ baseUrl: url, agentName: "agent" }).login({
      body: login,
    });
    expect(received[0]).toMatchObject({
      method: "POST",
      url: "/koodrive/ose/v1/auth/login",
      body: JSON.stringify(login),
      headers: { "x-hw-agentname": "agent", "content-type": "application/json" },
    });
    expect(received[0]?.headers).not.toHaveProperty("authorization");
    expect(result).toMatchObject({ kind: "success", status: 200, message: "Success" });
    expect(result.ok && result.data).toEqual(loginAnswer.data);
  });

  test("takes a code that came as a string, as the document's table has it", async () => {
    const { url } = await startServer(() => ({ body: { ...loginAnswer, code: "0" } }));
    const result = await createKoodrive({ baseUrl: url, agentName: "a" }).login({ body: login });
    expect(result.ok).toBe(true);
  });

  test("gives a failure of the envelope with its code as a number", async () => {
    const body = { code: "13000201", msg: "inner server invoke failure" };
    const { url } = await startServer(() => ({ body }));
    const result = await createKoodrive({ baseUrl: url, agentName: "a" }).login({ body: login });
    expect(result).toMatchObject({
      kind: "failure",
      status: 200,
      code: 13000201,
      message: "inner server invoke failure",
    });
  });

  test("gives a failure of another status with its code", async () => {
    const body = { code: 13000102, msg: "parameter invalid" };
    const { url } = await startServer(() => ({ status: 400, body }));
    const koodrive = createKoodrive({ baseUrl: url, agentName: "a" });
    expect(await koodrive.login({ body: login })).toMatchObject({ status: 400, code: 13000102 });
  });

  test("never shows the password that a failure repeats", async () => {
    const { url } = await startServer(({ body }) => ({ body: { code: 1, msg: `bad: ${body}` } }));
    const koodrive = createKoodrive({ baseUrl: url, agentName: "a" });
    const result = await koodrive.login({ body: login });
    const error: unknown = await koodrive.orThrow.login({ body: login }).catch((thrown) => thrown);
    expect(isFailureError(error)).toBe(true);
    for (const shown of [result, error]) {
      expect(inspect(shown) + JSON.stringify(shown)).not.toContain(login.password);
    }
  });
});

describe("X-Traceid", () => {
  test("has 58 characters, is new on each call, and is on the result", async () => {
    const { url, received } = await startServer(() => ({ body: loginAnswer }));
    const koodrive = createKoodrive({ baseUrl: url, agentName: "a" });
    const one = await koodrive.login({ body: login });
    const two = await koodrive.login({ body: login });
    expect(received.map(({ headers }) => headers["x-traceid"])).toEqual([
      one.requestId,
      two.requestId,
    ]);
    expect(one.requestId).toHaveLength(58);
    expect(one.requestId).not.toBe(two.requestId);
  });

  test("is the caller's, when given", async () => {
    const { url } = await startServer(() => ({ body: loginAnswer }));
    const id = "x".repeat(58);
    const result = await createKoodrive({ baseUrl: url, agentName: "a" }).login({
      body: login,
      headers: { "X-Traceid": id },
    });
    expect(result.requestId).toBe(id);
  });
});

describe("the access token", () => {
  test("goes out as it is, its AT included", async () => {
    const { url, received } = await startServer(() => ({ body: { code: 0, msg: "Success" } }));
    const koodrive = createKoodrive({ baseUrl: url, agentName: "a", accessToken: () => token });
    await koodrive.logout({ body: { userId: "1882575898755117312", accessToken: token } });
    expect(received[0]?.headers.authorization).toBe(token);
  });

  test("may be another one for one call", async () => {
    const { url, received } = await startServer(() => ({ body: { code: 0, msg: "", data: {} } }));
    const koodrive = createKoodrive({ baseUrl: url, agentName: "a", accessToken: token });
    await koodrive.userInfo({ security: { accessToken: "AT other" } });
    expect(received[0]?.headers.authorization).toBe("AT other");
  });
});

test("the types know the payload, the codes and what must be given", () => {
  type Koodrive = ReturnType<typeof createKoodrive>;
  type Login = Awaited<ReturnType<Koodrive["login"]>>;
  type Success = Extract<Login, { ok: true }>;
  type Codes = Extract<Login, { kind: "failure"; status: 200 }>["code"];
  expectTypeOf<Success["data"]["userInfo"]>().toEqualTypeOf<components["schemas"]["UserInfo"]>();
  expectTypeOf<Success["data"]["sessionInfo"]["issuedAt"]>().toEqualTypeOf<string>();
  expectTypeOf<Codes>().toEqualTypeOf<13000101 | 13000102 | 13000201 | UnknownCode>();
  expectTypeOf<Login["requestId"]>().toEqualTypeOf<string>();
  expectTypeOf((koodrive: Koodrive) => [
    // @ts-expect-error authType "1" needs a password
    koodrive.login({ body: { account: "1", authType: "1" } }),
    // @ts-expect-error authType is a string
    koodrive.login({ body: { account: "1", authType: 1, password: "p" } }),
  ]).toBeFunction();
});
