import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { fixture } from "./fixture.ts";
import { sendRaw } from "./raw-socket.ts";

const contracts = [fixture("library")];
const CLOSE = "Connection: close\r\n";
const UP = '{"up":true}';

function status(headers: string, method = "GET"): string {
  return `${method} /health/status HTTP/1.1\r\nHost: x\r\n${headers}\r\n`;
}

function remove(headers: string): string {
  return `DELETE /lib/books/1 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\n${headers}\r\n`;
}

/** All that comes until the connection ends, and whether it was a reset. */
async function receive(port: number, sent: string) {
  const socket = connect(port, "127.0.0.1");
  const chunks: Buffer[] = [];
  let code: unknown;
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  socket.once("error", (error) => (code = Reflect.get(error, "code")));
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  socket.once("close", () => resolve());
  socket.write(sent);
  await closed;
  const [head = "", body = ""] = Buffer.concat(chunks).toString().split("\r\n\r\n");
  return { head, body, code };
}

describe("X-Mock-Fault: reset", () => {
  test("is a reset before any byte, also on a connection that has been used", async () => {
    await using mock = await startMock({ contracts });
    const fault = status("X-Mock-Fault: reset\r\n");
    expect(await receive(mock.port, fault)).toEqual({ head: "", body: "", code: "ECONNRESET" });
    const socket = connect(mock.port, "127.0.0.1");
    const failed = new Promise((resolve) => socket.once("error", resolve));
    socket.write(status(""));
    expect(String(await once(socket, "data"))).toMatch(/^HTTP\/1.1 200 /);
    socket.write(fault);
    expect(await failed).toMatchObject({ code: "ECONNRESET" });
  });

  test("does not touch the answers before it on the same connection", async () => {
    await using mock = await startMock({ contracts });
    const late = status("Prefer: wait=50ms\r\n");
    const { head } = await receive(mock.port, late + status("X-Mock-Fault: reset\r\n"));
    expect(head).toMatch(/^HTTP\/1.1 200 /);
  });

  test("is an ECONNRESET for fetch", async () => {
    await using mock = await startMock({ contracts });
    const headers = { "x-mock-fault": "reset" };
    const error: unknown = await fetch(`${mock.url}/health/status`, { headers }).catch((e) => e);
    expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
  });
});

describe("X-Mock-Fault: stall", () => {
  test("sends the head and nothing more, until the mock is closed", async () => {
    const mock = await startMock({ contracts });
    const headers = { "x-mock-fault": "stall" };
    const response = await fetch(`${mock.url}/health/status`, { headers });
    expect(response.headers.get("content-length")).toBe(String(UP.length));
    const reader = response.body?.getReader();
    const read = reader?.read().catch((error: unknown) => error);
    await mock.close();
    expect(await read).toMatchObject({ message: "terminated" });
  });

  test("is noted when the client goes", async () => {
    await using mock = await startMock({ contracts });
    const ended = new AbortController();
    const init = { headers: { "x-mock-fault": "stall" }, signal: ended.signal };
    const response = await fetch(`${mock.url}/health/status`, init);
    expect(response.status).toBe(200);
    ended.abort();
    expect(await mock.journal.next("status")).toMatchObject({ weather: { fault: "stall" } });
  });

  test.each([
    ["HEAD", status("X-Mock-Fault: stall\r\n", "HEAD")],
    ["204", remove("X-Mock-Fault: stall\r\n")],
  ])("sends nothing at all where the head is the whole answer (%s)", async (_, sent) => {
    const mock = await startMock({ contracts });
    const answer = receive(mock.port, sent);
    // The mock has the request once it answers a later one.
    await sendRaw(mock.port, status(CLOSE));
    await mock.close();
    expect(await answer).toMatchObject({ head: "" });
  });
});

describe("X-Mock-Fault: truncate", () => {
  test("sends half of the body under the length of the whole", async () => {
    await using mock = await startMock({ contracts });
    const { head, body, code } = await receive(mock.port, status("X-Mock-Fault: truncate\r\n"));
    expect(head).toMatch(/^HTTP\/1.1 200 OK\r\n[^]*Content-Length: 11(\r\n|$)/);
    expect(body).toBe(UP.slice(0, 5));
    expect(code).toBeUndefined();
  });

  test("breaks the body that fetch reads", async () => {
    await using mock = await startMock({ contracts });
    const headers = { "x-mock-fault": "truncate" };
    const response = await fetch(`${mock.url}/health/status`, { headers });
    await expect(response.text()).rejects.toMatchObject({ cause: { code: "UND_ERR_SOCKET" } });
  });

  test("cuts the head where that is the whole answer", async () => {
    await using mock = await startMock({ contracts });
    const head = await receive(mock.port, status("X-Mock-Fault: truncate\r\n", "HEAD"));
    expect(head).toMatchObject({ head: "HTTP/1." });
    const removed = await receive(mock.port, remove("X-Mock-Fault: truncate\r\n"));
    expect(removed).toMatchObject({ head: "HTTP/1.1 20" });
  });
});

describe("X-Mock-Fault: garbage", () => {
  test("is a well-framed body that is no JSON", async () => {
    await using mock = await startMock({ contracts });
    const headers = { "x-mock-fault": "garbage" };
    const response = await fetch(`${mock.url}/health/status`, { headers });
    expect(response.headers.get("content-type")).toBe("application/json");
    const text = await response.text();
    expect(response.headers.get("content-length")).toBe(String(Buffer.byteLength(text)));
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test("leaves the connection good for the next request", async () => {
    await using mock = await startMock({ contracts });
    const answers = await sendRaw(
      mock.port,
      status("X-Mock-Fault: garbage\r\n", "HEAD") +
        remove("X-Mock-Fault: garbage\r\n") +
        status(CLOSE),
    );
    expect(answers.match(/HTTP\/1.1 \d+/g)).toEqual([
      "HTTP/1.1 200",
      "HTTP/1.1 204",
      "HTTP/1.1 200",
    ]);
    expect(answers.endsWith(UP)).toBe(true);
  });
});

test("a fault is in the log and in the journal", async () => {
  const lines: string[] = [];
  await using mock = await startMock({ contracts, log: (line) => lines.push(line) });
  await receive(mock.port, status("X-Mock-Fault: reset\r\n"));
  const entry = await mock.journal.next();
  expect(entry).toMatchObject({ operation: "status", weather: { fault: "reset" } });
  expect(entry.response).toBeUndefined();
  expect(lines.join()).toMatch(/GET \/health\/status aborted \d+ ms {2}status: up \[reset\]/);
});

test("a fault that is none gets a 400 that names those there are", async () => {
  await using mock = await startMock({ contracts });
  const headers = { "x-mock-fault": "earthquake" };
  const response = await fetch(`${mock.url}/health/status`, { headers });
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toMatchObject({
    detail:
      'The header X-Mock-Fault names no fault that the mock knows: "earthquake". Known: reset, stall, truncate, garbage.',
  });
});
