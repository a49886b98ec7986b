import { describe, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { fixture } from "./fixture.ts";
import { sendAndCut } from "./raw-socket.ts";

const contracts = [fixture("library")];
const KEY = { "x-key": "k" };

/** What a request with such a `Prefer` gets, with the mock's time moved on as soon as it waits. */
async function prefer(wish: string) {
  await using mock = await startMock({ contracts });
  const response = await fetch(`${mock.url}/lib/books/1`, { headers: { ...KEY, prefer: wish } });
  const { weather } = await mock.journal.next("getBook");
  const { status, headers } = response;
  const latency = weather?.latency?.from;
  return {
    status,
    latency,
    applied: headers.get("preference-applied"),
    body: await response.text(),
  };
}

describe("Prefer", () => {
  test.each([
    ["wait=0.001", { status: 200, latency: 1, applied: "wait=0.001" }],
    ["wait=2ms", { status: 200, latency: 2, applied: "wait=2ms" }],
    ['wait="2ms"', { status: 200, latency: 2, applied: "wait=2ms" }],
    ["code=404, wait=2ms", { status: 404, latency: 2, applied: "wait=2ms" }],
    [
      "Wait=2ms;strict,example=second",
      { status: 200, latency: 2, applied: "wait=2ms", body: expect.stringContaining("細雪") },
    ],
    ["respond-async, wait=1ms, wait=9ms", { status: 200, latency: 1 }],
    ["dynamic=true, wait=1ms", { status: 200, latency: 1, body: expect.stringContaining("title") }],
    ['foo="a, wait=9, b", code=404', { status: 404, latency: undefined, applied: null }],
    ["wait=soon", { status: 200, latency: undefined, applied: null }],
    ["wait", { status: 200, latency: undefined, applied: null }],
  ])("%s", async (wish, expected) => {
    expect(await prefer(wish)).toMatchObject(expected);
  });

  test("wait holds an answer back until the mock's clock says so, and longer than a test would", async () => {
    await using mock = await startMock({ contracts });
    const headers = { ...KEY, prefer: "wait=300" };
    const answer = fetch(`${mock.url}/lib/books/1`, { headers });
    const isAnswered = answer.then(() => true);
    await mock.clock.untilSomeoneWaits();
    expect(await Promise.race([isAnswered, Promise.resolve(false)])).toBe(false);
    mock.clock.advance("5m");
    expect((await answer).status).toBe(200);
  });

  test("wait ends when the client goes", async () => {
    await using mock = await startMock({ contracts });
    const head = "GET /health/status HTTP/1.1\r\nHost: x\r\nPrefer: wait=60\r\n\r\n";
    await sendAndCut(mock.port, head);
    const { response, duration } = await mock.journal.next("status");
    expect(response).toBeUndefined();
    expect(duration).toBeLessThan(60_000);
  });
});

describe("X-Mock-Session", () => {
  test("with an id that is too long gets a 400 that says so", async () => {
    await using mock = await startMock({ contracts });
    const ask = (length: number) =>
      fetch(`${mock.url}/health/status`, { headers: { "x-mock-session": "a".repeat(length) } });
    expect((await ask(200)).status).toBe(200);
    const refused = await ask(201);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      detail: expect.stringContaining("200 characters"),
    });
  });
});

test("a page's preflight is allowed every header of the mock", async () => {
  await using mock = await startMock({ contracts });
  const names = "prefer,x-mock-fault,x-mock-scenario,x-mock-session";
  const response = await fetch(`${mock.url}/lib/login`, {
    method: "OPTIONS",
    headers: {
      origin: "http://page.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": names,
    },
  });
  expect(response.headers.get("access-control-allow-headers")).toBe(names);
});
