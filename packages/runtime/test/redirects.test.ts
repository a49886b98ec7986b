import { expect, test } from "vitest";
import { createLibrary } from "./fixtures/library/client.ts";
import { startJsonServer, startServer } from "./server.ts";

const logIn = { headers: { "X-Reader": "r" }, body: { card: "12", pin: "secret-pin" } };

/** Sends everything on to another server, with the call's own secrets in the address. */
async function startRedirecting(status: number) {
  const other = await startJsonServer({ code: 0, data: { id: 1 } });
  const location = `${other.url}/elsewhere?token=another-secret`;
  const { url } = await startServer((_, response) =>
    response.writeHead(status, { location }).end(),
  );
  return { url, other };
}

const followRedirects: typeof fetch = (input, init) =>
  fetch(input, { ...init, redirect: "follow" });

test.each([301, 302, 303, 307, 308])("a %d takes no secret to another host", async (status) => {
  const { url, other } = await startRedirecting(status);
  const result = await createLibrary({ baseUrl: url }).logIn(logIn);
  expect(other.received).toEqual([]);
  expect(result).toMatchObject({
    kind: "undeclared",
    reason: "redirect",
    status,
    message: `logIn got status ${status}: its redirect is not in the contract.`,
  });
});

test("a redirect under a `default` is no error that the contract declares", async () => {
  const { url } = await startRedirecting(302);
  const result = await createLibrary({ baseUrl: url }).findBooks();
  expect(result).toMatchObject({ kind: "undeclared", reason: "redirect", status: 302 });
});

test("a redirect without a usable address is one, too", async () => {
  const { url } = await startServer((_, response) =>
    response.writeHead(302, { location: "http://" }).end(),
  );
  const result = await createLibrary({ baseUrl: url }).logIn(logIn);
  expect(result).toMatchObject({
    kind: "undeclared",
    reason: "redirect",
    status: 302,
  });
});

test("a redirect in a browser, which hides its status, is undeclared", async () => {
  const opaque = Object.defineProperties(new Response(null), {
    type: { value: "opaqueredirect" },
    status: { value: 0 },
  });
  const client = createLibrary({ baseUrl: "http://library.example", fetch: async () => opaque });
  const result = await client.findBooks();
  expect(result).toMatchObject({ kind: "undeclared", reason: "redirect", status: 0 });
});

test("who wants redirects followed says so with a `fetch`", async () => {
  const { url, other } = await startRedirecting(307);
  const result = await createLibrary({ baseUrl: url, fetch: followRedirects }).logIn(logIn);
  expect(other.received).toHaveLength(1);
  expect(result).toMatchObject({ kind: "success", status: 200 });
});
