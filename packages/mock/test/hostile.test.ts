import { describe, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { call } from "./call.ts";
import { fixture } from "./fixture.ts";
import { sendRaw } from "./raw-socket.ts";

const contracts = [fixture("library")];
const LOGIN = "POST /lib/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
const CLOSE = "Connection: close\r\n";
const GOOD = '{"account":"0042","password":"open-sesame"}';

/** Each row: a request that is bad in one way, and the status that it must get. */
const ROWS: readonly [what: string, request: string, status: number][] = [
  ["no HTTP at all", "hello\r\n\r\n", 400],
  ["a header that is none", `GET /lib/books HTTP/1.1\r\nHost: x\r\nb@d header\r\n\r\n`, 400],
  ["no Host", `GET /lib/books HTTP/1.1\r\n${CLOSE}\r\n`, 400],
  ["too many header bytes", `GET / HTTP/1.1\r\nHost: x\r\nA: ${"a".repeat(20_000)}\r\n\r\n`, 431],
  ["a length that is no number", `${LOGIN}Content-Length: ten\r\n\r\n`, 400],
  ["two lengths", `${LOGIN}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400],
  [
    "length and chunks",
    `${LOGIN}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
  ],
  ["a chunk of no size", `${LOGIN}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n`, 400],
  ["a target that is no path", `GET lib HTTP/1.1\r\nHost: x\r\n${CLOSE}\r\n`, 400],
  ["OPTIONS *", `OPTIONS * HTTP/1.1\r\nHost: x\r\n${CLOSE}\r\n`, 204],
  [
    "a target in absolute form",
    `GET http://x/health/status HTTP/1.1\r\nHost: x\r\n${CLOSE}\r\n`,
    200,
  ],
  ["a target with two slashes", `GET //health/status HTTP/1.1\r\nHost: x\r\n${CLOSE}\r\n`, 404],
  ["broken percent-encoding", `GET /lib/%zz%e0%a4%a HTTP/1.1\r\nHost: x\r\n${CLOSE}\r\n`, 404],
  [
    "broken percent-encoding in a parameter",
    `GET /lib/reset/%e0%a4%a HTTP/1.1\r\nHost: x\r\n${CLOSE}\r\n`,
    400,
  ],
  ["an Accept that is none", `GET /health/status HTTP/1.0\r\nAccept: json\r\n\r\n`, 406],
  ["an Accept with empty parts", `GET /health/status HTTP/1.0\r\nAccept: ,;,\r\n\r\n`, 406],
  ["an empty Accept", `GET /health/status HTTP/1.0\r\nAccept:\r\n\r\n`, 200],
  [
    "an Accept that can be read in part",
    `GET /health/status HTTP/1.0\r\nAccept: text, application/json;q=.5, *\r\n\r\n`,
    200,
  ],
  [
    "an Accept whose one readable part does not match",
    `GET /health/status HTTP/1.0\r\nAccept: text/html, json\r\n\r\n`,
    406,
  ],
  ["HTTP/1.0", "GET /health/status HTTP/1.0\r\n\r\n", 200],
  ["an unknown method", `BREW /lib/books HTTP/1.1\r\nHost: x\r\n${CLOSE}\r\n`, 400],
  ["an empty body in chunks", `${LOGIN}${CLOSE}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
  [
    "a body in chunks",
    `${LOGIN}${CLOSE}Transfer-Encoding: chunked\r\n\r\n2b\r\n${GOOD}\r\n0\r\n\r\n`,
    200,
  ],
  [
    "a body with GET",
    `GET /lib/reset/1 HTTP/1.1\r\nHost: x\r\n${CLOSE}Content-Length: 2\r\n\r\n{}`,
    415,
  ],
];

describe("bad input", () => {
  test.each(ROWS)("%s is answered, and the next request too", async (_, request, status) => {
    await using mock = await startMock({ contracts });
    const answer = await sendRaw(mock.port, request);
    expect(answer.split("\r\n", 1)[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).not.toMatch(/\n\s+at /);
    expect((await fetch(`${mock.url}/health/status`)).status).toBe(200);
  });

  const DEEP = 20_000;
  const BODIES: readonly [what: string, body: string | Buffer, status: number][] = [
    ["very deep JSON", "[".repeat(DEEP) + "]".repeat(DEEP), 400],
    ["very deep JSON in a schema that refers to itself", deep('{"title":"t","sequel":', DEEP), 201],
    ["very deep JSON that never ends", "[".repeat(DEEP), 400],
    ["bytes that are no UTF-8", Buffer.from([0x22, 0xff, 0x22]), 400],
    ["null bytes", "\0\0", 400],
    ["__proto__ keys", '{"title":"t","__proto__":{"polluted":true}}', 201],
    ["a key twice", '{"title":1,"title":"t"}', 201],
    ["a number beyond all bounds", '{"title":"t","year":1e400}', 201],
  ];

  test.each(BODIES)("a body of %s is answered at once", async (_, body, status) => {
    await using mock = await startMock({ contracts });
    const headers = { "content-type": "application/json", "x-key": "k" };
    const response = await fetch(`${mock.url}/lib/books`, {
      method: "POST",
      headers,
      body: bytesOf(body),
    });
    expect(response.status).toBe(status);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test("__proto__ in the query is a parameter like any other", async () => {
    await using mock = await startMock({ contracts });
    const path = "/health/status?__proto__=1&__proto__=2&constructor=3";
    expect((await call(mock.url, { method: "GET", path })).status).toBe(200);
  });
});

/** fetch takes no Buffer by its types. */
function bytesOf(body: string | Buffer): string | Uint8Array<ArrayBuffer> {
  return typeof body === "string" ? body : new Uint8Array(body);
}

function deep(open: string, depth: number): string {
  return `${open.repeat(depth)}{"title":"t"}${"}".repeat(depth)}`;
}
