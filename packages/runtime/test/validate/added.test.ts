import { afterEach, expect, test, vi } from "vitest";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Operation } from "../../src/index.ts";
import { inCookie, inHeader } from "../../src/parts/index.ts";
import { checkRequest, type OperationValidators, type Validate } from "../../src/validate/index.ts";
import { requestViolations } from "../../src/validate/request.ts";

const ajv = new Ajv2020({ allErrors: true, messages: false, strict: false });

/** What the contract asks for of a call. */
function requiring(required: { headers?: string[]; cookies?: string[] }): OperationValidators {
  const properties = Object.fromEntries(
    Object.entries(required).map(([place, names]) => [place, { required: names }]),
  );
  return { parameters: ajv.compile({ properties }) as unknown as Validate };
}

const operation: Operation = { id: "any", method: "GET", path: "/any", responses: {} };
const validators = requiring({ headers: ["x-tenant"], cookies: ["theme"] });

function missing(
  args: Parameters<typeof requestViolations>[2],
  headers?: Record<string, string>,
  of: Operation = operation,
): string[] {
  const found = requestViolations(of, validators, args, headers);
  return found.map(({ pointer, message }) => `${pointer} ${message}`);
}

afterEach(() => vi.unstubAllGlobals());

test("a header and a cookie that are required are missed, also where they have no value", () => {
  const both = ["/headers/x-tenant is required", "/cookies/theme is required"];
  expect(missing({})).toEqual(both);
  expect(missing({ headers: { "x-tenant": undefined }, cookies: { theme: null } })).toEqual(both);
  expect(missing({ headers: { "X-Tenant": "t" }, cookies: { theme: "dark" } })).toEqual([]);
});

test("what the client sends with every call is there, cookies too", () => {
  expect(missing({}, { "x-tenant": "t", cookie: "a=1; theme=dark" })).toEqual([]);
  expect(missing({ headers: { Cookie: "theme=dark" } }, { "x-tenant": "t" })).toEqual([]);
  expect(missing({}, { cookie: "my-theme=dark" })).toHaveLength(2);
});

test("the request's own id is made by the client, and credentials go where their scheme says", () => {
  const requestId = { header: "x-tenant", length: 8 };
  expect(missing({}, {}, { ...operation, requestId })).toEqual(["/cookies/theme is required"]);
  const key = { name: "X-Tenant", put: inHeader };
  const session = { name: "theme", put: inCookie };
  expect(missing({}, {}, { ...operation, security: [{ key }, { session }] })).toEqual([]);
});

test("a page's cookies are the browser's, so none is missed there", () => {
  vi.stubGlobal("window", {});
  vi.stubGlobal("document", {});
  expect(missing({})).toEqual(["/headers/x-tenant is required"]);
});

test("without a client nobody knows which it adds: none is missed", () => {
  expect(checkRequest(validators, {})).toEqual([]);
});

test("without a client, a body is of the media type that is sent unless it names another", () => {
  const json = { "application/json": ajv.compile({ type: "string" }) as unknown as Validate };
  const wrong = [{ pointer: "/body", message: "must be string" }];
  expect(checkRequest({ body: json }, { body: 1 })).toMatchObject(wrong);
  expect(checkRequest({ body: json, mediaType: "text/plain" }, { body: 1 })).toEqual([]);
  const named = { body: 1, mediaType: "application/json" };
  expect(checkRequest({ body: json, mediaType: "text/plain" }, named)).toMatchObject(wrong);
});
