import { describe, expect, test } from "vitest";
import { JSON_TYPE, send, startLibrary } from "./console.ts";

const ENDPOINTS = [
  "/__mock",
  "/__mock/assets/main.js",
  "/__mock/api/journal",
  "/__mock/api/events",
];

describe("on loopback", () => {
  test("a name that somebody else's DNS points here gets nothing", async () => {
    await using mock = await startLibrary();
    const hosts = [
      "evil.example",
      `evil.example:${mock.port}`,
      "127.0.0.1",
      "127.0.0.1:1",
      "[::1",
      `a@127.0.0.1:${mock.port}`,
    ];
    for (const host of hosts) {
      for (const path of ENDPOINTS) {
        const { status, text } = await send(mock, "GET", path, { host });
        expect([host, path, status]).toEqual([host, path, 403]);
        expect(text).toContain(`http://127.0.0.1:${mock.port}/__mock`);
      }
    }
  });

  test("each of this machine's own names with the port is good", async () => {
    await using mock = await startLibrary();
    for (const name of ["127.0.0.1", "localhost", "LocalHost", "[::1]", "127.0.0.2"]) {
      const { status } = await send(mock, "GET", "/__mock/api/journal", {
        host: `${name}:${mock.port}`,
      });
      expect([name, status]).toEqual([name, 200]);
    }
  });

  test("a page of another origin gets nothing, not even where its port alone differs", async () => {
    await using mock = await startLibrary();
    const origins = [
      "https://evil.example",
      "null",
      "http://127.0.0.1:1",
      `https://127.0.0.1:${mock.port}`,
      `http://localhost:${mock.port}`,
    ];
    for (const origin of origins) {
      const read = await send(mock, "GET", "/__mock/api/journal", {
        origin,
        host: `127.0.0.1:${mock.port}`,
      });
      expect([origin, read.status]).toEqual([origin, 403]);
      const change = await send(mock, "POST", "/__mock/api/reset", { ...JSON_TYPE, origin });
      expect([origin, change.status]).toEqual([origin, 403]);
    }
  });

  test("a script, a style, a frame and a fetch from another site get nothing", async () => {
    await using mock = await startLibrary();
    const kinds = [
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "script" },
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "style" },
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors", "sec-fetch-dest": "empty" },
      { "sec-fetch-site": "same-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image" },
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" },
      { "sec-fetch-site": "same-origin", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" },
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "object" },
    ];
    for (const headers of kinds) {
      for (const path of ENDPOINTS) {
        expect([path, headers, (await send(mock, "GET", path, headers)).status]).toEqual([
          path,
          headers,
          403,
        ]);
      }
    }
  });

  test("a link elsewhere leads to the page, and to nothing else", async () => {
    await using mock = await startLibrary();
    const link = {
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
    };
    expect((await send(mock, "GET", "/__mock", link)).status).toBe(200);
    expect((await send(mock, "GET", "/__mock/reference/library", link)).status).toBe(200);
    expect((await send(mock, "POST", "/__mock", link)).status).toBe(403);
    expect((await send(mock, "GET", "/__mock/api/journal", link)).status).toBe(403);
    expect((await send(mock, "GET", "/__mock/assets/main.js", link)).status).toBe(403);
  });

  test("no answer carries a CORS header, and a preflight none either", async () => {
    await using mock = await startLibrary();
    const preflight = {
      origin: "https://evil.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    };
    const replies = await Promise.all([
      send(mock, "OPTIONS", "/__mock/api/reset", preflight),
      send(mock, "GET", "/__mock/api/journal", { origin: "https://evil.example" }),
      send(mock, "GET", "/__mock/api/journal"),
      send(mock, "GET", "/__mock/health", { origin: "https://evil.example" }),
    ]);
    for (const { headers } of replies) {
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
    expect(replies[0]?.status).toBe(403);
  });
});

describe("a change", () => {
  const changes = [
    ["POST", "/reset"],
    ["DELETE", "/journal"],
    ["DELETE", "/weather"],
    ["PUT", "/weather"],
    ["DELETE", "/apis/library/operations/login/pin"],
  ] as const;

  test("is never made by GET or HEAD", async () => {
    await using mock = await startLibrary();
    for (const [, path] of changes.filter((each) => each[1] !== "/journal")) {
      expect([path, (await send(mock, "GET", `/__mock/api${path}`)).status]).toEqual([path, 405]);
      expect([path, (await send(mock, "HEAD", `/__mock/api${path}`)).status]).toEqual([path, 405]);
    }
  });

  test("is not made by a form, nor by plain text, nor without a type", async () => {
    await using mock = await startLibrary();
    const types = [
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "text/plain",
      undefined,
    ];
    for (const type of types) {
      for (const [method, path] of changes) {
        const headers = type === undefined ? {} : { "content-type": type };
        const { status } = await send(mock, method, `/__mock/api${path}`, headers, "{}");
        expect([type, path, status]).toEqual([type, path, 415]);
      }
    }
  });

  test("with a broken, a huge or an unknown body is refused in a sentence", async () => {
    await using mock = await startLibrary();
    const put = (body: string) => send(mock, "PUT", "/__mock/api/weather", JSON_TYPE, body);
    expect((await put("{")).status).toBe(400);
    expect((await put(`"${"x".repeat(70_000)}"`)).status).toBe(413);
    expect((await put('{"wind": 3}')).status).toBe(422);
    expect((await put("")).status).toBe(422);
  });
});

describe("every answer", () => {
  test("forbids scripts in it, frames around it, guessing of its type, and copies", async () => {
    await using mock = await startLibrary();
    for (const path of [...ENDPOINTS.slice(0, 3), "/__mock/nothing", "/__mock/health"]) {
      const { headers } = await send(mock, "GET", path);
      const policy = String(headers["content-security-policy"]);
      expect([path, policy]).toEqual([path, expect.stringContaining("frame-ancestors 'none'")]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/script-src[^;]*unsafe|\*/);
      expect(headers).toMatchObject({
        "x-frame-options": "DENY",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-resource-policy": "same-origin",
        "cache-control": path.includes("assets") || path === "/__mock" ? "no-cache" : "no-store",
      });
    }
  });

  test("no path leads out of the page's folder", async () => {
    await using mock = await startLibrary();
    const paths = [
      "/__mock/assets/../package.json",
      "/__mock/assets/%2e%2e/package.json",
      "/__mock/assets/..%2fpackage.json",
      "/__mock/assets//etc/passwd",
      "/__mock/assets/.js",
      "/__mock/assets/a%00.js",
    ];
    for (const path of paths) {
      const { status, text } = await send(mock, "GET", path);
      expect([path, status, text.includes("dependencies")]).toEqual([path, 404, false]);
    }
  });
});
