import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createEnos, isFailureError } from "../src/index.ts";
import { login, loginAnswer } from "./document.ts";
import {
  credentials,
  portal,
  startGateway,
  success,
  tokenAnswer,
  tokensOf,
} from "./gateway-server.ts";
import { startServer } from "./server.ts";

describe("a token that the gateway refuses", () => {
  test("is replaced once, and the call repeated with its body", async () => {
    const { url, calls } = await startGateway(({ headers }) =>
      headers["apim-accesstoken"] === "token-1"
        ? { status: 401, body: { message: "token expired" } }
        : { body: loginAnswer },
    );
    const enos = createEnos({ baseUrl: url, gateway: credentials });
    const body = { orgId: "o1" };
    expect((await enos.chooseOrganization({ body })).ok).toBe(true);
    expect(tokensOf(calls())).toEqual(["token-1", "token-2"]);
    expect(calls().map((call) => call.body)).toEqual([JSON.stringify(body), JSON.stringify(body)]);
    expect((await enos.chooseOrganization({ body })).ok).toBe(true);
    expect(tokensOf(calls())).toEqual(["token-1", "token-2", "token-2"]);
  });

  test("is replaced for the next log-in: one is never sent again by itself", async () => {
    const { url, calls } = await startGateway(({ headers }) =>
      headers["apim-accesstoken"] === "token-1"
        ? { status: 401, body: { message: "token expired" } }
        : { body: loginAnswer },
    );
    const enos = createEnos({ baseUrl: url, gateway: credentials });
    expect(await enos.login({ body: login })).toMatchObject({ kind: "failure", status: 401 });
    expect(calls()).toHaveLength(1);
    expect((await enos.login({ body: login })).ok).toBe(true);
    expect(tokensOf(calls())).toEqual(["token-1", "token-2"]);
  });

  test("is replaced once only: the second refusal stands", async () => {
    const { url, calls } = await startGateway(() => ({ status: 401, body: { message: "no" } }));
    const result = await createEnos({ baseUrl: url, gateway: credentials }).session();
    expect(result).toMatchObject({ kind: "failure", status: 401, message: "no" });
    expect(calls()).toHaveLength(2);
  });

  test("is replaced once for many calls at once", async () => {
    const { url, tokenCalls } = await startGateway(({ headers }) =>
      headers["apim-accesstoken"] === "token-1" ? { status: 401, body: { message: "" } } : success,
    );
    const enos = createEnos({ baseUrl: url, gateway: credentials });
    const results = await Promise.all([enos.session(), enos.session(), enos.session()]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(tokenCalls()).toHaveLength(2);
  });

  test("leaves the answer as it is when the gateway has no other token", async () => {
    const { url, received } = await startServer(({ url: path }) =>
      path.startsWith(portal) ? { status: 401, body: { message: "user?" } } : tokenAnswer("same"),
    );
    const result = await createEnos({ baseUrl: url, gateway: credentials }).session();
    expect(result).toMatchObject({ kind: "failure", status: 401, message: "user?" });
    expect(received.filter(({ url: path }) => path.startsWith(portal))).toHaveLength(1);
  });
});

describe("a gateway that gives no token", () => {
  test("makes the call fail for its credentials, with the gateway's reason as cause", async () => {
    const { url } = await startServer(({ body }) => ({
      body: { status: 1003, msg: `encryption not valid: ${body}` },
    }));
    const enos = createEnos({ baseUrl: url, gateway: credentials, accessToken: "user-token" });
    const result = await enos.session();
    expect(result).toMatchObject({ ok: false, kind: "credentials" });
    const cause = result.kind === "credentials" ? result.cause : undefined;
    expect(cause).toMatchObject({ operation: "getGatewayToken", status: 200, code: 1003 });
    expect(isFailureError(cause)).toBe(true);
    expect(inspect(cause) + inspect(result)).not.toMatch(/app-secret-1|user-token/);
  });

  test("is asked again by the next call", async () => {
    let down = true;
    const { url } = await startServer(({ url: path }) => {
      if (path.startsWith(portal)) return success;
      return down ? { status: 503, body: { message: "later" } } : tokenAnswer("t");
    });
    const enos = createEnos({ baseUrl: url, gateway: credentials });
    expect((await enos.session()).kind).toBe("credentials");
    down = false;
    expect((await enos.session()).ok).toBe(true);
  });
});
