import { array, asyncProperty, assert, constantFrom, double, integer, record } from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient } from "../src/index.ts";
import { createLibrary } from "./fixtures/library/client.ts";
import { api } from "./fixtures/library/operations.ts";
import type { operations } from "./fixtures/library/schema.ts";

const BOOKS = "[]";

function answer(status: number, headers: Record<string, string> = {}): Response {
  const body = status === 200 ? BOOKS : "{}";
  return new Response(body, {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}

type Step = number | "reset" | "stall" | (() => Response);

/** Takes a step for each attempt, the last for all that follow; tells when each began, by the clock. */
function scripted(steps: readonly Step[]) {
  const times: number[] = [];
  const send: typeof fetch = async (_, init) => {
    const step = steps[Math.min(times.length, steps.length - 1)];
    times.push(Date.now());
    if (step === "reset") throw new TypeError("fetch failed");
    if (typeof step === "function") return step();
    if (typeof step === "number") return answer(step);
    return new Promise((_resolve, reject) => {
      init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
    });
  };
  return { send, times };
}

/** A call to its end, by a clock that runs as fast as it can. */
async function settled<T>(call: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return call;
}

const base = { baseUrl: "http://library.example" };
const logIn = { body: { card: "1", pin: "2" }, headers: { "X-Reader": "r" } };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a call that did not succeed is tried again", () => {
  test.each<[string, Step]>([
    ["the connection broke", "reset"],
    ["the service is busy", 503],
    ["the gateway got no answer", 504],
    ["there were too many requests", 429],
  ])("where %s, twice at most", async (_, step) => {
    const { send, times } = scripted([step]);
    const result = await settled(createLibrary({ ...base, fetch: send }).findBooks());
    expect(times).toHaveLength(3);
    expect(result.ok).toBe(false);
  });

  test("and gives the success of a later attempt", async () => {
    const { send, times } = scripted(["reset", 503, 200]);
    const result = await settled(createLibrary({ ...base, fetch: send }).findBooks());
    expect(result).toMatchObject({ ok: true, data: [] });
    expect(times).toHaveLength(3);
  });

  test("when an attempt has used up its own time", async () => {
    const { send, times } = scripted(["stall", 200]);
    const library = createLibrary({ ...base, fetch: send, attemptTimeout: 50 });
    expect(await settled(library.findBooks())).toMatchObject({ ok: true });
    expect(times).toHaveLength(2);
  });

  test("as the client or the call says", async () => {
    const { send, times } = scripted([503]);
    const library = createLibrary({ ...base, fetch: send, retry: 4 });
    await settled(library.findBooks());
    expect(times).toHaveLength(5);
    await settled(library.findBooks({ retry: 0 }));
    expect(times).toHaveLength(6);
  });
});

describe("a call is sent once", () => {
  test("where its method is not idempotent: a log-in is never repeated", async () => {
    const { send, times } = scripted(["reset"]);
    expect(await settled(createLibrary({ ...base, fetch: send }).logIn(logIn))).toMatchObject({
      kind: "network",
    });
    expect(times).toHaveLength(1);
  });

  test("where the contract says that a GET must not be repeated, and again where a POST may", async () => {
    const { repeatable: _, ...findBooks } = api.operations.findBooks;
    const operations = {
      findBooks,
      logIn: { ...api.operations.logIn, repeatable: true },
    } as const;
    const { send, times } = scripted([503]);
    const library = createClient<
      operations,
      Omit<typeof api, "operations"> & { operations: typeof operations }
    >({ ...api, operations }, { ...base, fetch: send });
    await settled(library.findBooks());
    expect(times).toHaveLength(1);
    await settled(library.logIn(logIn));
    expect(times).toHaveLength(4);
  });

  test.each([400, 401, 404, 409])("where the service says %d", async (status) => {
    const { send, times } = scripted([status]);
    await settled(createLibrary({ ...base, fetch: send }).findBooks());
    expect(times).toHaveLength(1);
  });

  test("where its body is a stream, which is spent", async () => {
    const { send, times } = scripted(["reset"]);
    const body = new ReadableStream<Uint8Array>();
    const library = createLibrary({ ...base, fetch: send });
    await settled(library.putCover({ path: { id: "1" }, body, mediaType: "image/png" }));
    expect(times).toHaveLength(1);
  });

  test("where the caller ends it while it waits for the next attempt", async () => {
    const { send, times } = scripted([503]);
    const controller = new AbortController();
    const call = createLibrary({ ...base, fetch: send }).findBooks({ signal: controller.signal });
    await vi.advanceTimersByTimeAsync(0);
    controller.abort();
    expect(await call).toMatchObject({ kind: "abort" });
    await vi.runAllTimersAsync();
    expect(times).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

/** As `Retry-After` has it. */
const date = (later: number): string => new Date(Date.now() + later).toUTCString();

/** Milliseconds until the second attempt, where there is one. */
async function waits(value: () => string): Promise<number | undefined> {
  const { send, times } = scripted([() => answer(503, { "retry-after": value() }), 200]);
  await settled(createLibrary({ ...base, fetch: send, timeout: Infinity }).findBooks());
  const [first = 0, second] = times;
  return second === undefined ? undefined : second - first;
}

describe("Retry-After", () => {
  test("is waited for, in seconds", async () => {
    expect(await waits(() => "7")).toBe(7_000);
  });

  test("is waited for, as a date", async () => {
    vi.setSystemTime(1_800_000_000_000);
    expect(await waits(() => date(9_000))).toBe(9_000);
    expect(await waits(() => date(-9_000))).toBe(0);
  });

  test.each(["soon", "1.5", "-5"])("that is neither, as %j, is as none", async (text) => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    expect(await waits(() => text)).toBe(150);
  });

  test("that is longer than a minute ends the call: nobody waits for it", async () => {
    expect(await waits(() => "61")).toBeUndefined();
    expect(await waits(() => "99999999999999999999")).toBeUndefined();
  });

  test("beyond the call's own time ends it at once, with what came", async () => {
    const { send, times } = scripted([() => answer(503, { "retry-after": "20" })]);
    const call = createLibrary({ ...base, fetch: send, timeout: 10_000 }).findBooks();
    await vi.advanceTimersByTimeAsync(0);
    expect(await call).toMatchObject({ status: 503 });
    expect(times).toHaveLength(1);
  });
});

test("whatever happens, attempts are few, waits are bounded, and nothing begins after the end", async () => {
  const step = constantFrom<Step>("reset", "stall", 200, 404, 429, 500, 503);
  const policy = record({
    limit: integer({ min: 0, max: 5 }),
    baseDelay: integer({ min: 0, max: 1_000 }),
    maxDelay: integer({ min: 0, max: 5_000 }),
    draw: double({ min: 0, max: 1, noNaN: true }),
    attemptTimeout: integer({ min: 1, max: 2_000 }),
    timeout: integer({ min: 1, max: 20_000 }),
  });
  await assert(
    asyncProperty(array(step, { minLength: 1, maxLength: 8 }), policy, async (steps, given) => {
      const { draw, timeout, attemptTimeout, ...retry } = given;
      const { send, times } = scripted(steps);
      vi.spyOn(Math, "random").mockReturnValue(draw);
      const began = Date.now();
      const library = createLibrary({
        ...base,
        fetch: send,
        timeout,
        attemptTimeout,
        retry,
      });
      await settled(library.findBooks());
      expect(times.length).toBeLessThanOrEqual(retry.limit + 1);
      for (const [index, time] of times.entries()) {
        expect(time - began).toBeLessThanOrEqual(timeout);
        const before = times[index - 1];
        if (before === undefined) continue;
        const longest = Math.min(retry.maxDelay, retry.baseDelay * 2 ** (index - 1));
        // A timer has whole milliseconds, and the fake clock lets some pass by itself.
        expect(time - before).toBeLessThanOrEqual(longest * draw + attemptTimeout + 10);
      }
      expect(vi.getTimerCount()).toBe(0);
    }),
  );
});
