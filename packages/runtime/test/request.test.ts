import { describe, expect, test } from "vitest";
import { createLibrary, createLibraryHooks } from "./fixtures/library/client.ts";
import { startJsonServer, startServer } from "./server.ts";

async function startLibrary(prefix = "") {
  const { url, received } = await startJsonServer([]);
  return { library: createLibrary({ baseUrl: url + prefix }), received, url };
}

describe("headers", () => {
  test("are the client's, the call's parameters and cookies, and what is accepted", async () => {
    const { url, received } = await startJsonServer([]);
    const library = createLibrary({ baseUrl: url, headers: { "X-Client": "c" } });
    await library.findBooks({ headers: { "X-Fields": ["a", "b"] }, cookies: { shelf: "s 1" } });
    expect(received[0]?.headers).toMatchObject({
      "x-client": "c",
      "x-fields": "a,b",
      cookie: "shelf=s%201",
      accept: "application/json",
    });
  });

  test("of the client without a value are left out", async () => {
    const { url, received } = await startJsonServer([]);
    // As an environment variable that is missing, in JavaScript or behind a `!`.
    const headers = { "X-Client": undefined as unknown as string };
    await createLibrary({ baseUrl: url, headers }).findBooks();
    expect(received[0]?.headers).not.toHaveProperty("x-client");
  });

  test("with a value that HTTP forbids are refused without showing it", async () => {
    const { library } = await startLibrary();
    const call = library.findBooks({ headers: { "X-Fields": ["top\nsecret"] } });
    await expect(call).rejects.toThrow(/^The header "X-Fields" has a value that is not allowed\.$/);
  });

  test("hold the caller's own request id, which is on the result", async () => {
    const { library, received } = await startLibrary();
    const result = await library.logIn({
      headers: { "X-Reader": "r", "X-Trace": "mine" },
      body: { card: "1", pin: "2" },
    });
    expect(result.requestId).toBe("mine");
    expect(received[0]?.headers["x-trace"]).toBe("mine");
  });

  test("hold a new request id on every call", async () => {
    const { library } = await startLibrary();
    const call = () =>
      library.logIn({ headers: { "X-Reader": "r" }, body: { card: "1", pin: "2" } });
    const [one, two] = [await call(), await call()];
    expect(one.requestId).not.toBe(two.requestId);
  });
});

describe("onRequest", () => {
  test("is waited for, sees the final request, and may change its headers", async () => {
    const { url, received } = await startServer((_, response) => response.end("[]"));
    const seen: unknown[] = [];
    const library = createLibrary({
      baseUrl: url,
      security: { branch: "b" },
      use: [
        createLibraryHooks({
          onRequest: async ({ operation, method, url: address, headers, body }) => {
            await Promise.resolve();
            seen.push([operation.id, method, address.pathname + address.search, body]);
            headers.set("x-signature", "signed");
          },
        }),
      ],
    });
    await library.findBooks({ query: { tag: ["t"] } });
    await library.order({ body: { items: ["i"] } });
    expect(seen).toEqual([
      ["findBooks", "GET", "/library/v1/books?tag=t&branch_key=b", undefined],
      ["order", "POST", "/order", "items=i"],
    ]);
    expect(received[0]?.headers["x-signature"]).toBe("signed");
  });

  test("that throws gives a result, and nothing is sent", async () => {
    const { url, received } = await startJsonServer([]);
    const cause = new Error("no key");
    const library = createLibrary({
      baseUrl: url,
      use: [createLibraryHooks({ onRequest: () => Promise.reject(cause) })],
    });
    const result = await library.findBooks();
    expect(result).toMatchObject({ ok: false, kind: "credentials" });
    expect(result.kind === "credentials" && result.cause).toBe(cause);
    expect(received).toEqual([]);
  });
});
