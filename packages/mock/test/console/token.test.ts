import { expect, test } from "vitest";
import type { Mock } from "../../src/index.ts";
import { JSON_TYPE, send, startLibrary } from "./console.ts";

/** Reached from everywhere, as in a container. */
function startOpen(log: (line: string) => void = () => {}): Promise<Mock> {
  return startLibrary({ host: "0.0.0.0", log });
}

function tokenOf({ consoleUrl }: Mock): string {
  return new URLSearchParams(new URL(consoleUrl).hash.slice(1)).get("token") ?? "";
}

test("on loopback there is no token", async () => {
  await using mock = await startLibrary();
  expect(mock.consoleUrl).toBe(`${mock.url}/__mock`);
});

test("elsewhere each start has another one, which stands behind the # only", async () => {
  await using one = await startOpen();
  await using other = await startOpen();
  expect(tokenOf(one)).toMatch(/^[\w-]{32}$/);
  expect(tokenOf(one)).not.toBe(tokenOf(other));
  expect(one.consoleUrl.split("#")[0]).toBe(`${one.url}/__mock`);
});

test("a token of one's own is asked for on loopback too, and one that could be guessed stops the start", async () => {
  const consoleToken = "my-own-token&+%41/=";
  await using mock = await startLibrary({ consoleToken });
  expect(tokenOf(mock)).toBe(consoleToken);
  const status = (authorization: string) =>
    fetch(`${mock.url}/__mock/api/journal`, { headers: { authorization } }).then(
      (one) => one.status,
    );
  expect(await status(`Bearer ${consoleToken}`)).toBe(200);
  expect(await status("Bearer another one of that length")).toBe(401);
  await expect(startLibrary({ consoleToken: "short" })).rejects.toThrow(
    "The console's token (MOCK_CONSOLE_TOKEN) must have at least 16 characters of ASCII, and no spaces.",
  );
});

test("nothing below the API answers without it, with a wrong one, or with one in the query", async () => {
  await using mock = await startOpen();
  const token = tokenOf(mock);
  const wrong = [
    {},
    { authorization: "Bearer " },
    { authorization: `Bearer ${token.slice(0, -1)}` },
    { authorization: `Bearer ${token}x` },
    { authorization: token },
    { authorization: `Basic ${token}` },
    { cookie: `token=${token}` },
  ];
  const paths = ["/journal", "/openapi.json", "/apis", "/session?reveal=true", "/events", "/none"];
  for (const headers of wrong) {
    for (const path of paths) {
      const { status } = await send(mock, "GET", `/__mock/api${path}`, headers);
      expect([headers, path, status]).toEqual([headers, path, 401]);
    }
    const reset = await send(mock, "POST", "/__mock/api/reset", { ...JSON_TYPE, ...headers });
    expect(reset.status).toBe(401);
  }
  expect((await send(mock, "GET", `/__mock/api/journal?token=${token}`)).status).toBe(401);
  const good = await send(mock, "GET", "/__mock/api/journal", { authorization: `Bearer ${token}` });
  expect(good.status).toBe(200);
});

test("health answers without it, and says nothing more", async () => {
  await using mock = await startOpen();
  const { status, text } = await send(mock, "GET", "/__mock/health", { host: "container:4010" });
  expect([status, text]).toEqual([200, '{"status":"ok"}']);
});

test("the page itself answers, and holds no token", async () => {
  await using mock = await startOpen();
  const { status, text } = await send(mock, "GET", "/__mock", { host: "mock.internal:4010" });
  expect(status).toBe(200);
  expect(text).not.toContain(tokenOf(mock));
});

test("another origin gets nothing, even with the token", async () => {
  await using mock = await startOpen();
  const headers = { authorization: `Bearer ${tokenOf(mock)}`, host: "mock.internal:4010" };
  const ask = (origin: string) => send(mock, "GET", "/__mock/api/journal", { ...headers, origin });
  expect((await ask("http://evil.example")).status).toBe(403);
  expect((await ask("http://mock.internal:4010")).status).toBe(200);
  // Something before the mock speaks TLS.
  expect((await ask("https://mock.internal:4010")).status).toBe(200);
});

test("the token is in no log line and in no answer", async () => {
  const lines: string[] = [];
  await using mock = await startOpen((line) => lines.push(line));
  const authorization = `Bearer ${tokenOf(mock)}`;
  await send(mock, "GET", "/lib/books");
  const answers = await Promise.all(
    ["/journal", "/journal/1?reveal=true", "/session?reveal=true", "/openapi.json"].map((path) =>
      send(mock, "GET", `/__mock/api${path}`, { authorization }),
    ),
  );
  expect(JSON.stringify([lines, answers])).not.toContain(tokenOf(mock));
});
