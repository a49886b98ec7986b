/** Both clients in a browser, in a page of another origin than the API's: the portal has them on its server only. */
import { expect, serve, test } from "./clients-fixture.ts";

test.skip(({ isMobile }) => isMobile === true, "Nothing here depends on the screen.");

const login = { account: "0027188460911", authType: "1", password: "123qweASD143" } as const;

test("KooDrive lets a page of another origin in, and a wrong password not", async ({
  clients,
  stage,
}) => {
  const found = await clients.evaluate(
    async ({ createKoodrive }, { baseUrl, body }) => {
      const koodrive = createKoodrive({ baseUrl, agentName: "page" });
      const good = await koodrive.login({ body });
      if (!good.ok) return [good];
      const { userInfo, sessionInfo } = good.data;
      const security = { accessToken: sessionInfo.accessToken };
      const user = await koodrive.userInfo({ query: { userId: userInfo.userId }, security });
      return [good, user, await koodrive.login({ body: { ...body, password: "wrong-password" } })];
    },
    { baseUrl: stage.mockUrl, body: login },
  );
  expect(found).toMatchObject([
    { ok: true, data: { userInfo: { userId: "1882575898755117312" } } },
    { ok: true },
    { kind: "failure", status: 200, message: "The account or the password is not correct." },
  ]);
});

test("EnOS refuses an appSecret in a page, and signs with it where that is accepted", async ({
  clients,
  stage,
}) => {
  const found = await clients.evaluate(async ({ createEnos }, baseUrl) => {
    const gateway = { appKey: "key", appSecret: "app-secret" };
    const refusal = (() => {
      try {
        return createEnos({ baseUrl, gateway });
      } catch (error) {
        return String(error);
      }
    })();
    const enos = createEnos({ baseUrl, gateway: { ...gateway, acceptSecretInBrowser: true } });
    const good = await enos.login({ body: { account: "portal_demo", password: "yourPassword" } });
    if (!good.ok) return [refusal, good];
    const security = { accessToken: good.data.accessToken };
    return [refusal, good, await enos.organizations({ security })];
  }, stage.mockUrl);
  expect(found).toMatchObject([
    expect.stringContaining("acceptSecretInBrowser: true"),
    { ok: true, data: { user: { name: expect.any(String) } } },
    { ok: true },
  ]);
});

test("a page reads the mock's own headers", async ({ clients, stage }) => {
  const violations = await clients.evaluate(async ({ createKoodrive }, baseUrl) => {
    const koodrive = createKoodrive({ baseUrl, agentName: "page" });
    const result = await koodrive.userInfo({ query: { userId: "1" } });
    return (
      result.kind === "failure" && [result.status, result.response.headers.get("sl-violations")]
    );
  }, stage.mockUrl);
  expect(violations).toEqual([401, expect.stringContaining("security")]);
});

test("abort, timeout and a closed port are results", async ({ clients }) => {
  const silent = await serve(() => undefined);
  const calls = () =>
    clients.evaluate(
      async ({ createKoodrive }, { baseUrl, body }) => {
        const koodrive = createKoodrive({ baseUrl, agentName: "page" });
        const controller = new AbortController();
        const aborted = koodrive.login({ body, signal: controller.signal });
        controller.abort();
        return [await aborted, await koodrive.login({ body, timeout: 200 })];
      },
      { baseUrl: silent.url, body: login },
    );
  expect(await calls()).toMatchObject([{ kind: "abort" }, { kind: "timeout" }]);
  await silent.close();
  expect(await calls()).toMatchObject([{ kind: "abort" }, { kind: "network" }]);
});

test("a redirect takes no password to another host", async ({ clients }) => {
  const asked: string[] = [];
  const other = await serve((request, response) => {
    asked.push(request.method ?? "");
    response.writeHead(200, { "access-control-allow-origin": "*" }).end("{}");
  });
  const redirecting = await serve((request, response) => {
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader(
      "access-control-allow-headers",
      request.headers["access-control-request-headers"] ?? "",
    );
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    response.writeHead(307, { location: other.url }).end();
  });
  const result = await clients.evaluate(
    ({ createKoodrive }, { baseUrl, body }) =>
      createKoodrive({ baseUrl, agentName: "page" }).login({ body }),
    { baseUrl: redirecting.url, body: login },
  );
  await Promise.all([other.close(), redirecting.close()]);
  expect(result).toMatchObject({
    kind: "undeclared",
    reason: "redirect",
    status: 0,
    message: "login got status 0: its redirect is not in the contract.",
  });
  expect(asked).toEqual([]);
});
