import { expect, test, vi } from "vitest";
import type { Operation } from "../../src/index.ts";
import { createValidating, type Validate, type Validators } from "../../src/validate/index.ts";
import { requestViolations } from "../../src/validate/request.ts";
import { createLibrary } from "../fixtures/library/client.ts";
import { startJsonServer } from "../server.ts";

/** Refuses every value, and remembers what it was shown. */
function refusing(seen: unknown[]): Validate {
  const validate: Validate = (value) => {
    seen.push(value);
    validate.errors = [{ instancePath: "/x", keyword: "type", params: { type: "string" } }];
    return false;
  };
  return validate;
}

const operation: Operation = {
  id: "any",
  method: "POST",
  path: "/any",
  body: ["application/json", "application/x-www-form-urlencoded"],
  responses: {},
};

test("parameters are checked, headers in lower case, without those that are not sent", () => {
  const seen: unknown[] = [];
  requestViolations(
    operation,
    { parameters: refusing(seen) },
    {
      headers: { "X-Reader": "r", "X-OTHER": undefined },
      query: { limit: null },
    },
  );
  expect(seen).toEqual([{ path: {}, query: {}, headers: { "x-reader": "r" }, cookies: {} }]);
});

test("a body is checked by its media type, unless it is a form already", () => {
  const [json, form]: unknown[][] = [[], []];
  const body = {
    "application/json": refusing(json ?? []),
    "application/x-www-form-urlencoded": refusing(form ?? []),
  };
  const mediaType = "application/x-www-form-urlencoded; charset=utf-8";
  requestViolations(operation, { body }, { body: 1 });
  requestViolations(operation, { body }, { body: 2, mediaType });
  requestViolations(operation, { body }, { body: new URLSearchParams(), mediaType });
  expect([json, form]).toEqual([[1], [2]]);
});

test("the answer's validator is that of its status, of its class, or the default", async () => {
  const seen: Record<string, unknown[]> = { "401": [], "4XX": [], default: [] };
  const answers = Object.fromEntries(
    Object.entries(seen).map(([status, values]) => [
      status,
      { "application/json": refusing(values), "application/problem+json": refusing(values) },
    ]),
  );
  const validators: Validators = { logIn: { answers } };
  const onDrift = vi.fn<() => void>();
  const call = { body: { name: "n", pin: "p" }, headers: { "X-Reader": "r" } } as never;
  for (const status of [401, 404]) {
    const { url } = await startJsonServer({ code: status }, status);
    const use = [createValidating(validators, { onDrift })];
    await createLibrary({ baseUrl: url, use }).logIn(call);
  }
  expect(seen).toEqual({ "401": [{ code: 401 }], "4XX": [{ code: 404 }], default: [] });
  expect(onDrift).toHaveBeenCalledTimes(2);
});

test("an operation without validators passes", async () => {
  const { url } = await startJsonServer({ code: 0, data: {} });
  const library = createLibrary({ baseUrl: url, use: [createValidating({}, { answers: "fail" })] });
  const call = { body: { name: "n", pin: "p" }, headers: { "X-Reader": "r" } } as never;
  expect(await library.logIn(call)).toMatchObject({ ok: true });
});
