import { afterEach, describe, expect, test, vi } from "vitest";
import { createEnos, createEnosHooks, createGateway, signatureOf } from "../src/index.ts";
import { login, loginAnswer } from "./document.ts";
import { credentials, now, startGateway } from "./gateway-server.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a signed request", () => {
  test("carries the gateway's token, the time, and the signature of what is sent", async () => {
    const { url, calls } = await startGateway(() => ({ body: loginAnswer }));
    const enos = createEnos({ baseUrl: url, gateway: credentials, now });
    expect((await enos.login({ body: login })).ok).toBe(true);
    const signature = await signatureOf({
      accessToken: "token-1",
      url: new URL(url),
      body: JSON.stringify(login),
      timestamp: now(),
      appSecret: credentials.appSecret,
    });
    expect(calls()[0]?.headers).toMatchObject({
      "apim-accesstoken": "token-1",
      "apim-timestamp": "1572574909697",
      "apim-signature": signature,
    });
  });

  test("has its query in the signature, and the user's token beside", async () => {
    const { url, calls } = await startGateway();
    const enos = createEnos({ baseUrl: url, gateway: credentials, accessToken: "u", now: () => 5 });
    await enos.refreshToken({ query: { refreshToken: "a b/c" } });
    await enos.session();
    const signature = await signatureOf({
      accessToken: "token-1",
      url: new URL(`${url}?refreshToken=a%20b%2Fc`),
      body: "",
      timestamp: 5,
      appSecret: credentials.appSecret,
    });
    expect(calls()[0]?.headers["apim-signature"]).toBe(signature);
    expect(calls()[0]?.headers).not.toHaveProperty("authorization");
    expect(calls()[1]?.headers).toMatchObject({
      authorization: "Bearer u",
      "apim-accesstoken": "token-1",
    });
  });

  test("is signed after the caller's own hook", async () => {
    const { url, calls } = await startGateway();
    const enos = createEnos({
      baseUrl: url,
      gateway: credentials,
      use: [
        createEnosHooks({
          onRequest: ({ headers }) => headers.set("x-hook", String(headers.has("apim-signature"))),
        }),
      ],
    });
    await enos.session();
    expect(calls()[0]?.headers["x-hook"]).toBe("false");
  });
});

describe("an appSecret in a browser", () => {
  const options = { baseUrl: "http://127.0.0.1", gateway: credentials };

  test("is refused when the client is made", () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    expect(() => createEnos(options)).toThrow(/^An `appSecret` in a browser .*Sign on a server/);
    expect(() => createGateway({ ...credentials, baseUrl: "http://127.0.0.1" })).toThrow(TypeError);
  });

  test("is refused in a worker of a page, and taken in a worker of a server", () => {
    vi.stubGlobal("WorkerGlobalScope", {});
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });
    expect(() => createEnos(options)).toThrow(/^An `appSecret` in a browser/);
    vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
    expect(createEnos(options)).toHaveProperty("login");
  });

  test("is taken when its owner says so", () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    const gateway = { ...credentials, acceptSecretInBrowser: true } as const;
    expect(createEnos({ ...options, gateway })).toHaveProperty("login");
  });
});
