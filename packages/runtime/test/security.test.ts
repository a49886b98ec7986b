import { describe, expect, test } from "vitest";
import { createLibrary, type LibraryOptions } from "./fixtures/library/client.ts";
import { startJsonServer } from "./server.ts";

async function sent(security: LibraryOptions["security"], perCall?: LibraryOptions["security"]) {
  const { url, received } = await startJsonServer([]);
  const library = createLibrary({ baseUrl: url, security });
  const result = await library.findBooks(perCall ? { security: perCall } : {});
  return { result, request: received[0] };
}

describe("credentials", () => {
  test("of an alternative go together, each to its place", async () => {
    const { request } = await sent({ card: "token", kiosk: "AT 12" });
    expect(request?.headers).toMatchObject({
      authorization: "Bearer token",
      "x-kiosk-key": "AT 12",
    });
  });

  test("go into the query", async () => {
    const { request } = await sent({ branch: "a b" });
    expect(request?.url).toBe("/library/v1/books?branch_key=a%20b");
  });

  test("go into a cookie", async () => {
    expect((await sent({ visit: "v" })).request?.headers.cookie).toBe("visit=v");
  });

  test("of HTTP basic are encoded as UTF-8", async () => {
    const { request } = await sent({ desk: "user:pässwört" });
    const encoded = Buffer.from("user:pässwört").toString("base64");
    expect(request?.headers.authorization).toBe(`Basic ${encoded}`);
  });

  test("of OAuth 2.0 are bearer tokens", async () => {
    expect((await sent({ union: "t" })).request?.headers.authorization).toBe("Bearer t");
  });

  test("that already hold the word Bearer do not get it twice", async () => {
    expect((await sent({ union: "bearer t" })).request?.headers.authorization).toBe("bearer t");
  });

  test("are of the first alternative that is complete", async () => {
    const { request } = await sent({ card: "token", visit: "v" });
    expect(request?.headers).not.toHaveProperty("authorization");
    expect(request?.headers.cookie).toBe("visit=v");
  });

  test("that are part of an alternative are sent where none is complete", async () => {
    expect((await sent({ card: "token" })).request?.headers.authorization).toBe("Bearer token");
  });

  test("come from a function, once per call", async () => {
    let calls = 0;
    const card = async () => `token${(calls += 1)}`;
    const { request } = await sent({ card, kiosk: () => "k" });
    expect(request?.headers.authorization).toBe("Bearer token1");
    expect(calls).toBe(1);
  });

  test("are left out when the function has none", async () => {
    const { request, result } = await sent({ card: () => undefined, kiosk: "" });
    expect(request?.headers).not.toHaveProperty("authorization");
    expect(result.ok).toBe(true);
  });

  test("of a call go before the client's", async () => {
    const { request } = await sent({ branch: "client" }, { branch: "call" });
    expect(request?.url).toBe("/library/v1/books?branch_key=call");
  });

  test("are not sent with an operation that wants none", async () => {
    const { url, received } = await startJsonServer({ code: 0, data: {} });
    const library = createLibrary({ baseUrl: url, security: { card: "t", kiosk: "k" } });
    await library.logIn({ headers: { "X-Reader": "r" }, body: { card: "1", pin: "2" } });
    expect(received[0]?.headers).not.toHaveProperty("authorization");
  });

  test.each([
    ["rejects", () => Promise.reject(new Error("vault closed"))],
    [
      "throws",
      () => {
        throw new Error("vault closed");
      },
    ],
  ])("whose function %s give a result, and nothing is sent", async (_, card) => {
    const { request, result } = await sent({ card });
    expect(result).toMatchObject({ kind: "credentials", ok: false });
    expect(result.kind === "credentials" && result.cause).toMatchObject({
      message: "vault closed",
    });
    expect(request).toBeUndefined();
  });

  test("that HTTP forbids in a header give a result that does not show them", async () => {
    const { result } = await sent({ union: "line\nbreak" });
    expect(result.kind === "credentials" && String(result.cause)).toBe(
      'TypeError: The header "authorization" has a value that is not allowed.',
    );
  });
});
