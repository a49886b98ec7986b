import { describe, expect, test, vi } from "vitest";
import { createLibrary, createLibraryHooks } from "./fixtures/library/client.ts";
import { closedPort, startServer } from "./server.ts";

const logIn = { headers: { "X-Reader": "r" }, body: { card: "12", pin: "secret-pin" } };
const json = { "content-type": "application/json" };

function never(): Promise<never> {
  return new Promise(() => undefined);
}

describe("a timeout", () => {
  test("is no answer in time", async () => {
    const { url } = await startServer(() => undefined);
    const result = await createLibrary({ baseUrl: url, timeout: 20 }).logIn(logIn);
    expect(result).toMatchObject({
      kind: "timeout",
      timeout: 20,
      message: "logIn got no complete answer within 20 ms.",
    });
  });

  test.each([200, 502])("is a body that stalls, under a status of %d", async (status) => {
    const { url } = await startServer((_, response) => {
      response.writeHead(status, json);
      response.write("{");
    });
    const result = await createLibrary({ baseUrl: url }).getBook({
      path: { shelf: "1", ids: ["1"], label: ["1"], matrix: "1" },
      timeout: 20,
    });
    expect(result).toMatchObject({ kind: "timeout", timeout: 20 });
  });

  test("is a body that drips", async () => {
    const { url } = await startServer((_, response) => {
      response.writeHead(200, json);
      const drip = setInterval(() => response.write(" "), 1);
      response.on("close", () => clearInterval(drip));
    });
    const result = await createLibrary({ baseUrl: url, timeout: 30 }).logIn(logIn);
    expect(result).toMatchObject({ kind: "timeout" });
  });

  test("also ends a credential function, a hook and a fetch that heed no signal", async () => {
    const options = { baseUrl: "http://127.0.0.1:9", timeout: 5 };
    const results = await Promise.all([
      createLibrary({ ...options, security: { union: never } }).findBooks(),
      createLibrary({ ...options, use: [createLibraryHooks({ onRequest: never })] }).findBooks(),
      createLibrary({ ...options, fetch: never }).findBooks(),
    ]);
    expect(results.map(({ kind }) => kind)).toEqual(["timeout", "timeout", "timeout"]);
  });

  test("that is over before the call is a timeout", async () => {
    const { url } = await startServer(() => undefined);
    const result = await createLibrary({ baseUrl: url }).logIn({ ...logIn, timeout: -20 });
    expect(result).toMatchObject({ kind: "timeout", timeout: -20 });
  });

  test("that is no number ends the call at once, and shows in its words", async () => {
    const { url } = await startServer(() => undefined);
    const call = createLibrary({ baseUrl: url }).logIn({ ...logIn, timeout: Number("30s") });
    expect(await call).toMatchObject({
      kind: "timeout",
      message: "logIn got no complete answer within NaN ms.",
    });
  });

  test("of Infinity is none", async () => {
    const setTimer = vi.spyOn(globalThis, "setTimeout");
    const library = createLibrary({
      baseUrl: "http://x",
      fetch: async () => Response.json([]),
      timeout: Infinity,
    });
    expect(await library.findBooks()).toMatchObject({ ok: true });
    expect(setTimer).not.toHaveBeenCalled();
    setTimer.mockRestore();
  });
});

describe("an abort", () => {
  test("before the call sends nothing", async () => {
    const { url, received } = await startServer((_, response) => response.end());
    const signal = AbortSignal.abort("enough");
    const result = await createLibrary({ baseUrl: url }).logIn({ ...logIn, signal });
    expect(result).toMatchObject({ kind: "abort", message: "logIn was aborted." });
    expect(result.kind === "abort" && result.cause).toBe("enough");
    expect(received).toEqual([]);
  });

  test("ends a call that waits for its answer, and its connection", async () => {
    const controller = new AbortController();
    const closed = Promise.withResolvers<void>();
    const { url } = await startServer((_, response) => {
      response.on("close", () => closed.resolve());
      controller.abort();
    });
    const { signal } = controller;
    const result = await createLibrary({ baseUrl: url }).logIn({ ...logIn, signal });
    expect(result).toMatchObject({ kind: "abort" });
    await closed.promise;
  });

  test("ends a call that reads its body", async () => {
    const controller = new AbortController();
    const { url } = await startServer((_, response) => {
      response.writeHead(200, json);
      response.write("{", () => setImmediate(() => controller.abort()));
    });
    const { signal } = controller;
    const result = await createLibrary({ baseUrl: url }).logIn({ ...logIn, signal });
    expect(result).toMatchObject({ kind: "abort" });
  });
});

test("no timer and no listener is left when a call has ended, however it ended", async () => {
  const { url } = await startServer((_, response) => response.writeHead(200, json).end("[]"));
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, "addEventListener");
  const removed = vi.spyOn(signal, "removeEventListener");
  const set = vi.spyOn(globalThis, "setTimeout");
  const clear = vi.spyOn(globalThis, "clearTimeout");
  const timeout = 12_345;
  await createLibrary({ baseUrl: url }).findBooks({ signal, timeout });
  await createLibrary({ baseUrl: await closedPort() }).findBooks({ signal, timeout });
  const timers = set.mock.results.filter((_, index) => set.mock.calls[index]?.[1] === timeout);
  expect(timers).toHaveLength(2);
  for (const { value } of timers) expect(clear).toHaveBeenCalledWith(value);
  expect(added).toHaveBeenCalledTimes(2);
  expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
    added.mock.calls.map(([, listener]) => listener),
  );
  vi.restoreAllMocks();
});

test("an answer that comes after the end, from a fetch that heeds no signal, is let go", async () => {
  const late = Promise.withResolvers<Response>();
  const cancelled = Promise.withResolvers<void>();
  const body = new ReadableStream({ cancel: () => cancelled.resolve() });
  const library = createLibrary({ baseUrl: "http://x", fetch: () => late.promise, timeout: 1 });
  expect(await library.findBooks()).toMatchObject({ kind: "timeout" });
  late.resolve(new Response(body));
  await cancelled.promise;
});
