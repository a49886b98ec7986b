import { describe, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { call, type Call } from "./call.ts";
import { fixture } from "./fixture.ts";
import { sendRaw } from "./raw-socket.ts";

/** The line that a request leaves in the log, its time replaced. */
async function lineOf(request: Call): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  await using mock = await startMock({ contracts: [fixture("library")], log: resolve });
  await call(mock.url, request);
  return (await promise).replace(/ \d+ ms/, " 0 ms");
}

const KEY = { "x-key": "k" };
const JSON_BODY = { "content-type": "application/json" };

function login(body: string): Call {
  return { method: "POST", path: "/lib/login", headers: JSON_BODY, body };
}

describe("one line for each request", () => {
  test("names the operation, the example and the rule that chose it", async () => {
    const body = '{"account":"0042","password":"open-sesame"}';
    expect(await lineOf(login(body))).toBe("POST /lib/login 200 0 ms  login: success (rule 1)");
  });

  test("tells what is wrong with a request", async () => {
    const line = await lineOf({ method: "GET", path: "/lib/books?limit=0", headers: KEY });
    expect(line).toBe(
      "GET /lib/books?limit=0 422 0 ms  listBooks: invalid - Request query parameter limit must be >= 1",
    );
  });

  test("tells where JSON broke, and repeats nothing of the body", async () => {
    const line = await lineOf(login('{"password": hunter2}'));
    expect(line).toMatch(/400 0 ms {2}login: .*line 1, column 14/);
    expect(line).not.toContain("hunter2");
  });

  test("hides a secret query parameter, and any that the contract does not have", async () => {
    const path = "/lib/books?limit=3&token=s3cret&other=s3cret";
    const line = await lineOf({ method: "GET", path, headers: KEY });
    expect(line).toBe("GET /lib/books?limit=3&token=…&other=… 200 0 ms  listBooks: two");
  });

  test("hides a secret in the path", async () => {
    const line = await lineOf({ method: "GET", path: "/lib/reset/s3cret" });
    expect(line).toBe("GET /reset/{secret} 200 0 ms  reset: no body");
  });

  test("holds no line break, whatever the request", async () => {
    const line = await lineOf(login('{"a\\nb\\u0000c": 1, "account": "1", "password": "p"}'));
    expect(line).not.toMatch(/\p{Cc}/u);
  });

  test("a request of no contract has a line too", async () => {
    expect(await lineOf({ method: "GET", path: "/nowhere?a=1" })).toBe("GET /nowhere?a=… 404 0 ms");
  });

  test("what is no HTTP has a line with the reason, and nothing of what was sent", async () => {
    const lines: string[] = [];
    await using mock = await startMock({
      contracts: [fixture("library")],
      log: (line) => lines.push(line),
    });
    await sendRaw(mock.port, "patch /lib/books?token=s3cret HTTP/1.1\r\nHost: x\r\n\r\n");
    await sendRaw(mock.port, "GET / HTTP/1.1\r\nb@d s3cret\r\n\r\n");
    expect(lines).toEqual([
      "(no HTTP) 400  The request is not valid HTTP: its method is none. Methods are in capital letters.",
      "(no HTTP) 400  The request is not valid HTTP: Invalid header token.",
    ]);
  });
});
