import { describe, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { call, type Call } from "./call.ts";
import { fixture } from "./fixture.ts";
import { sendRaw } from "./raw-socket.ts";

const ORIGIN = "http://page.example";

async function ask(request: Call) {
  await using mock = await startMock({ contracts: [fixture("library")] });
  return await call(mock.url, request);
}

describe("a page of another origin, with credentials", () => {
  test("may read the answer and each of its headers", async () => {
    const headers = { origin: ORIGIN, "x-key": "k" };
    const answer = await ask({ method: "GET", path: "/lib/books", headers });
    expect(answer.headers).toMatchObject({
      "access-control-allow-origin": ORIGIN,
      "access-control-allow-credentials": "true",
      "access-control-expose-headers": "X-Total",
      "x-total": "2",
      vary: "Origin",
    });
  });

  test("may read every kind of failure", async () => {
    const headers = { origin: ORIGIN };
    const unknown = await ask({ method: "GET", path: "/nowhere", headers });
    const wrong = await ask({ method: "DELETE", path: "/lib/books", headers });
    const invalid = await ask({ method: "GET", path: "/lib/books?limit=0", headers });
    expect([unknown, wrong, invalid].map(({ status }) => status)).toEqual([404, 405, 422]);
    for (const answer of [unknown, wrong, invalid]) {
      expect(answer.headers["access-control-allow-origin"]).toBe(ORIGIN);
    }
    expect(wrong.headers["access-control-expose-headers"]).toBe("Allow");
    expect(invalid.headers["access-control-expose-headers"]).toBe("sl-violations");
  });

  test("is allowed whatever method and headers its preflight asks for, on any path", async () => {
    const headers = {
      origin: ORIGIN,
      "access-control-request-method": "PATCH",
      "access-control-request-headers": "content-type, x-anything",
      "access-control-request-private-network": "true",
    };
    const answer = await ask({ method: "OPTIONS", path: "/nowhere", headers });
    expect(answer.status).toBe(204);
    expect(answer.headers).toMatchObject({
      "access-control-allow-origin": ORIGIN,
      "access-control-allow-credentials": "true",
      "access-control-allow-methods": "PATCH",
      "access-control-allow-headers": "content-type, x-anything",
      "access-control-allow-private-network": "true",
      vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
    });
  });

  test("is never told about credentials when it names no origin", async () => {
    const { headers } = await ask({ method: "GET", path: "/health/status" });
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["access-control-allow-credentials"]).toBeUndefined();
  });

  test("may read without credentials what was no HTTP, such as the method that fetch sends for `patch`", async () => {
    await using mock = await startMock({ contracts: [fixture("library")] });
    const answer = await sendRaw(mock.port, `patch / HTTP/1.1\r\nOrigin: ${ORIGIN}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain("\r\nAccess-Control-Allow-Origin: *\r\n");
    expect(answer).toContain("Methods are in capital letters");
  });
});
