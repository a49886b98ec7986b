import { inspect } from "node:util";
import { startMock } from "@handshake/mock";
import { describe, expect, test, vi } from "vitest";
import * as requests from "../gen/requests.ts";
import { checkRequest, type Drift, validating } from "../gen/validate.ts";
import { createEnos } from "../src/index.ts";
import { login, loginAnswer } from "./document.ts";
import { startServer } from "./server.ts";

const folder = new URL("../../../../specs/enos/", import.meta.url);

const mustBeText = { message: "must be string", keyword: "type", params: { type: "string" } };

describe("a request", () => {
  test("that breaks the contract is not sent, and its result says where without a value", async () => {
    const { url, received } = await startServer(() => ({ body: loginAnswer }));
    const enos = createEnos({ baseUrl: url, use: [validating()] });
    const body = { account: 4711, password: ["hunter2-secret"] } as never;
    const result = await enos.login({ body });
    expect(result).toEqual({
      ok: false,
      kind: "invalid",
      message: "login was not sent: /body/account must be string.",
      violations: [
        { pointer: "/body/account", ...mustBeText },
        { pointer: "/body/password", ...mustBeText },
      ],
      requestId: undefined,
    });
    expect(inspect(result, { depth: 9, showHidden: true })).not.toMatch(/hunter2|4711/);
    expect(received).toEqual([]);
  });

  test("without a required body or parameter is not sent", async () => {
    const enos = createEnos({ baseUrl: "http://127.0.0.1:1", use: [validating()] });
    expect(await enos.login({} as never)).toMatchObject({
      violations: [{ pointer: "/body", message: "is required" }],
    });
    expect(await enos.refreshToken({ query: {} } as never)).toMatchObject({
      violations: [{ pointer: "/query/refreshToken", message: "is required" }],
    });
    await expect(enos.orThrow.login({} as never)).rejects.toMatchObject({
      name: "InvalidError",
      kind: "invalid",
    });
  });

  test("is not looked at when it is told so", async () => {
    const { url, received } = await startServer(() => ({ body: loginAnswer }));
    const enos = createEnos({ baseUrl: url, use: [validating({ requests: "ignore" })] });
    await enos.login({ body: { account: 1 } as never });
    expect(received).toHaveLength(1);
  });
});

test("a form is checked without any call, its query and its body alike", () => {
  expect(checkRequest(requests.login, { body: login })).toEqual([]);
  expect(checkRequest(requests.login, { body: { account: "a" } })).toMatchObject([
    { pointer: "/body/password", keyword: "required" },
  ]);
  expect(checkRequest(requests.refreshToken, { query: { refreshToken: null } })).toMatchObject([
    { pointer: "/query/refreshToken", params: { missingProperty: "refreshToken" } },
  ]);
});

describe("an answer that drifts", () => {
  const { user: _, ...rest } = loginAnswer.data;
  const body = { ...loginAnswer, data: { ...rest, user: { id: 5, name: "n" } } };

  test("is reported with its place and its reason, and is the result all the same", async () => {
    const { url } = await startServer(() => ({ body }));
    const onDrift = vi.fn<(drift: Drift) => void>();
    const enos = createEnos({ baseUrl: url, use: [validating({ onDrift })] });
    const result = await enos.login({ body: login });
    expect(result).toMatchObject({ ok: true, data: body.data });
    expect(onDrift.mock.calls).toEqual([
      [
        {
          operation: "login",
          status: 200,
          requestId: undefined,
          pointer: "/body/data/user/id",
          reason: "must be string",
          violations: [{ pointer: "/body/data/user/id", ...mustBeText }],
        },
      ],
    ]);
  });

  test("fails where that was chosen, and tells nothing of what came", async () => {
    const { url } = await startServer(() => ({ body }));
    const enos = createEnos({ baseUrl: url, use: [validating({ answers: "fail" })] });
    const result = await enos.login({ body: login });
    expect(result).toMatchObject({
      kind: "undeclared",
      reason: "schema",
      status: 200,
      mediaType: "application/json",
      excerpt: "",
      violations: [{ pointer: "/body/data/user/id" }],
    });
    const text = JSON.stringify(result) + inspect(result, { depth: 9 });
    expect(text).not.toContain(loginAnswer.data.accessToken);
    expect(text).not.toContain(login.password);
  });
});

test("the mock and the client agree: nothing drifts in a session", async () => {
  await using mock = await startMock({ contracts: [folder] });
  let accessToken = "";
  const onDrift = vi.fn<(drift: Drift) => void>();
  const use = [validating({ onDrift })];
  const enos = createEnos({ baseUrl: mock.url, accessToken: () => accessToken, use });
  const { data } = await enos.orThrow.login({ body: login });
  accessToken = data.accessToken;
  await enos.chooseOrganization({ body: { orgId: data.organizations[0]?.id ?? "" } as never });
  for (const call of [enos.session, enos.organizations, enos.user, enos.logout]) await call();
  expect(onDrift).not.toHaveBeenCalled();
});
