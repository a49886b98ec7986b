import { describe, expect, test } from "vitest";
import {
  AbortError,
  CredentialsError,
  FailureError,
  NetworkError,
  TimeoutError,
  UndeclaredError,
  isAbortError,
  isCallError,
  isCredentialsError,
  isFailureError,
  isNetworkError,
  isTimeoutError,
  isUndeclaredError,
} from "../src/index.ts";
import { createLibrary, type LibraryOptions } from "./fixtures/library/client.ts";

const logIn = { headers: { "X-Reader": "r", "X-Trace": "trace" }, body: { card: "1", pin: "2" } };

function caught(options: Partial<LibraryOptions>, signal?: AbortSignal): Promise<unknown> {
  const library = createLibrary({ baseUrl: "http://127.0.0.1", ...options });
  return library.orThrow.logIn({ ...logIn, signal }).then(
    () => expect.fail("it did not throw"),
    (error: unknown) => error,
  );
}

const answer = (body: unknown, status = 200) => ({
  fetch: async () => Response.json(body, { status }),
});

test("orThrow gives the success, and nothing else", async () => {
  const library = createLibrary({ baseUrl: "http://x", ...answer({ code: 0, data: { id: "1" } }) });
  expect((await library.orThrow.logIn(logIn)).data).toEqual({ id: "1" });
});

describe("orThrow throws", () => {
  test("a FailureError with status and code", async () => {
    const error = await caught(answer({ code: 4002, note: "expired" }));
    expect(error).toBeInstanceOf(FailureError);
    expect(error).toMatchObject({
      name: "FailureError",
      message: "expired",
      kind: "failure",
      operation: "logIn",
      status: 200,
      code: 4002,
      requestId: "trace",
    });
    expect(isFailureError(error) && error.result.body).toEqual({ code: 4002, note: "expired" });
  });

  test("an UndeclaredError with status and reason", async () => {
    const error = await caught(answer([]));
    expect(error).toBeInstanceOf(UndeclaredError);
    expect(error).toMatchObject({ status: 200, reason: "envelope", operation: "logIn" });
    expect(isUndeclaredError(error)).toBe(true);
  });

  test("a NetworkError with its cause", async () => {
    const cause = new TypeError("no route");
    const error = await caught({ fetch: () => Promise.reject(cause) });
    expect(error).toBeInstanceOf(NetworkError);
    expect(isNetworkError(error) && error.cause).toBe(cause);
  });

  test("a TimeoutError with the time", async () => {
    const error = await caught({ fetch: () => new Promise(() => undefined), timeout: 1 });
    expect(error).toBeInstanceOf(TimeoutError);
    expect(isTimeoutError(error) && error.timeout).toBe(1);
  });

  test("an AbortError with the caller's reason", async () => {
    const error = await caught({}, AbortSignal.abort("enough"));
    expect(error).toBeInstanceOf(AbortError);
    expect(isAbortError(error) && error.cause).toBe("enough");
  });

  test("a CredentialsError with its cause", async () => {
    const cause = new Error("vault closed");
    const error = await caught({ use: [{ attempt: () => Promise.reject(cause) }] });
    expect(error).toBeInstanceOf(CredentialsError);
    expect(isCredentialsError(error) && error.cause).toBe(cause);
  });
});

describe("an error", () => {
  test("serializes to its own fields", async () => {
    const error = await caught(answer({ code: 4002, note: "expired" }));
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "FailureError",
      message: "expired",
      ok: false,
      kind: "failure",
      operation: "logIn",
      status: 200,
      code: 4002,
      requestId: "trace",
    });
  });

  test("is recognised by its own guard and by isCallError, and by no other", async () => {
    const guards = [isAbortError, isCredentialsError, isFailureError, isNetworkError];
    const error = await caught(answer({ code: 4002 }));
    expect(isCallError(error)).toBe(true);
    expect(guards.filter((guard) => guard(error))).toEqual([isFailureError]);
    expect(isTimeoutError(error) || isUndeclaredError(error)).toBe(false);
  });

  test("of somebody else is not recognised", () => {
    const other = Object.assign(new Error("other"), { kind: "failure" });
    expect([isCallError(other), isFailureError(other), isCallError(undefined)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
