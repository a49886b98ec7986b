import { readFileSync } from "node:fs";
import { basename, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { type Finding, type Proxy, startMock } from "../src/index.ts";
import { call, type Call } from "./call.ts";
import { fixture } from "./fixture.ts";
import { proxied, serve } from "./proxied.ts";

const CONTRACT = relative(process.cwd(), `${fixture("proxied")}/openapi.yaml`);

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends a request through a proxy to a service that gives this answer; what the proxy found. */
async function findingsOf(request: Call, answer: Answer = {}): Promise<readonly Finding[]> {
  const { status = 200, type = "application/json", headers = {}, body = "" } = answer;
  await using service = await serve((_, response) => {
    response.writeHead(status, { ...(type !== "" && { "Content-Type": type }), ...headers });
    response.end(body);
  });
  await using proxy = await proxied(service.url);
  const reply = await call(proxy.url, request);
  expect(reply).toMatchObject({ status, body: request.method === "HEAD" ? "" : body });
  await proxy.settled();
  return proxy.findings;
}

/** A finding in one line, with the words of the contract that stand at its place. */
function short(findings: readonly Finding[]): string[] {
  return findings.map(({ fault, at, message, rule, contract: { file, line, column } }) => {
    const text = readFileSync(file, "utf8").split("\n")[line - 1] ?? "";
    const words = text
      .slice(column - 1)
      .slice(0, 24)
      .trim();
    const name = file === CONTRACT ? "" : `${basename(file)} `;
    return `${fault}: ${at} ${message} (${rule}) ${name}→ ${words}`;
  });
}

const login = (body: string, headers: Record<string, string> = {}): Call => ({
  method: "POST",
  path: "/shop/v1/login",
  headers: { "content-type": "application/json", ...headers },
  body,
});
const GOOD_LOGIN = login('{"account":"anna","password":"p"}');
const WELCOME: Answer = {
  headers: { "X-Trace": "1" },
  body: '{"code":0,"data":{"token":"12345678","user":{"name":"Anna"}}}',
};
const item = (query: string, headers: Record<string, string> = { authorization: "x" }): Call => ({
  method: "GET",
  path: `/shop/v1/items/1${query}`,
  headers,
});
const ITEM: Answer = { body: '{"title":"Pen"}' };

describe("nothing is found in", () => {
  test.each<[string, Call, Answer]>([
    ["a good exchange", GOOD_LOGIN, WELCOME],
    [
      "a declared range of statuses",
      item("?size=small"),
      { status: 404, type: "text/plain", body: "gone" },
    ],
    [
      "HEAD of what is declared as GET",
      { ...item("?size=small"), method: "HEAD" },
      { status: 200 },
    ],
    ["an answer that nothing has changed", item("?size=small"), { status: 304, type: "" }],
    ["an answer without a body", { ...item(""), method: "DELETE" }, { status: 204, type: "" }],
    [
      "an object that is open on purpose",
      item("?size=small"),
      { body: '{"title":"Pen","tags":{"any":"x"}}' },
    ],
    [
      "a preflight",
      {
        method: "OPTIONS",
        path: "/shop/v1/login",
        headers: { origin: "http://a.example", "access-control-request-method": "POST" },
      },
      { status: 204, type: "" },
    ],
  ])("%s", async (_, request, answer) => {
    expect(short(await findingsOf(request, answer))).toEqual([]);
  });
});

describe("the client is at fault for", () => {
  test.each<[string, Call, Answer, string[]]>([
    [
      "a body that breaks its schema, in the file where that stands",
      login('{"account":"a","password":1}'),
      WELCOME,
      [
        "client: $request.body#/account must NOT have fewer than 2 characters (minLength) login.yaml → minLength: 2",
        "client: $request.body#/password must be string (type) login.yaml → type: string",
      ],
    ],
    [
      "a missing property",
      login('{"account":"anna"}'),
      WELCOME,
      [
        "client: $request.body must have required property 'password' (required) login.yaml → required:",
      ],
    ],
    [
      "a property that a closed schema forbids",
      login('{"account":"anna","password":"p","nickName":1}'),
      WELCOME,
      [
        "client: $request.body must NOT have additional properties: nickName (additionalProperties) login.yaml → additionalProperties: fa",
      ],
    ],
    [
      "a missing body",
      login(""),
      WELCOME,
      ["client: $request.body is missing and required (required) → required: true"],
    ],
    [
      "JSON that is none",
      login("{"),
      WELCOME,
      [
        'client: $request.body is malformed JSON at line 1, column 2: expected a property name in double quotes or "}", found the end of the body (malformed) → content:',
      ],
    ],
    [
      "another media type",
      login("a=1", { "content-type": "application/x-www-form-urlencoded" }),
      WELCOME,
      [
        "client: $request.header.Content-Type is application/x-www-form-urlencoded, and the contract has application/json (media-type) → content:",
      ],
    ],
    [
      "a Content-Type that is none",
      login("{}", { "content-type": "json" }),
      WELCOME,
      [
        "client: $request.header.Content-Type is another one, and the contract has application/json (media-type) → content:",
      ],
    ],
    [
      "a query that breaks its schema",
      item("?size=huge"),
      ITEM,
      [
        "client: $request.query.size must be equal to one of the allowed values: small, large (enum) → enum: [small, large]",
      ],
    ],
    [
      "a missing query parameter",
      item(""),
      ITEM,
      ["client: $request.query.size is missing and required (required) → required: true"],
    ],
    [
      "a deprecated query parameter",
      item("?size=small&old=1"),
      ITEM,
      ["client: $request.query.old is deprecated (deprecated) → deprecated: true, schema"],
    ],
    [
      "a path that breaks its schema",
      { ...item("?size=small"), path: "/shop/v1/items/x?size=small" },
      ITEM,
      ["client: $request.path.id must be integer (type) → type: integer } }"],
    ],
    [
      "missing credentials",
      item("?size=small", {}),
      ITEM,
      [
        "client: $request has no credentials of those that the operation's security asks for (security) → security:",
      ],
    ],
    [
      "a query parameter that nobody knows",
      item("?size=small&page=1"),
      { status: 400, type: "text/plain", body: "no" },
      ["client: $request.query.page is not in the contract (undeclared-parameter) → parameters:"],
    ],
    [
      "an operation that nobody knows",
      { method: "GET", path: "/shop/v1/nothing" },
      { status: 404 },
      ["client: $url is not in the contract (undeclared-operation) → paths:"],
    ],
    [
      "a method that nobody knows",
      { method: "PUT", path: "/shop/v1/items/1" },
      { status: 405 },
      ["client: $method is not in the contract (undeclared-operation) → /items/{id}:"],
    ],
  ])("%s", async (_, request, answer, expected) => {
    expect(short(await findingsOf(request, answer))).toEqual(expected);
  });
});

describe("the service is at fault for", () => {
  test.each<[string, Call, Answer, string[]]>([
    [
      "a body that breaks its schema",
      GOOD_LOGIN,
      { ...WELCOME, body: '{"code":"0","data":{"token":"1","user":{}}}' },
      [
        "service: $response.body#/code must be integer (type) → type: integer",
        "service: $response.body#/data/token must NOT have fewer than 8 characters (minLength) → minLength: 8 }",
      ],
    ],
    [
      "a missing property",
      GOOD_LOGIN,
      { ...WELCOME, body: '{"code":0,"data":{"token":"12345678"}}' },
      [
        "service: $response.body#/data must have required property 'user' (required) → required: [token, user]",
      ],
    ],
    [
      "an empty body",
      GOOD_LOGIN,
      { ...WELCOME, body: "" },
      ["service: $response.body must be object (type) → type: object"],
    ],
    [
      "JSON that is none",
      GOOD_LOGIN,
      { ...WELCOME, body: "<html>" },
      [
        "service: $response.body is malformed JSON at line 1, column 1: expected a value, found a character that starts no JSON value (malformed) → content:",
      ],
    ],
    [
      "another media type, and nothing more",
      GOOD_LOGIN,
      { ...WELCOME, type: "text/html; a=b", body: "<html>" },
      [
        "service: $response.header.Content-Type is text/html, and the contract has application/json (media-type) → content:",
      ],
    ],
    [
      "a missing header",
      GOOD_LOGIN,
      { ...WELCOME, headers: {} },
      [
        "service: $response.header.X-Trace is missing and required (required) → required: true, schema:",
      ],
    ],
    [
      "a header that breaks its schema",
      GOOD_LOGIN,
      { ...WELCOME, headers: { "X-Trace": "a" } },
      ["service: $response.header.X-Trace must be integer (type) → type: integer } }"],
    ],
    [
      "what is only ever sent to it",
      item("?size=small"),
      { body: '{"title":"Pen","secret":"s"}' },
      [
        "service: $response.body#/secret is in an answer, although it is write-only (writeOnly) → writeOnly: true }",
      ],
    ],
    [
      "a failure that the contract does not have",
      GOOD_LOGIN,
      { status: 503, body: "{}" },
      [
        "service: $statusCode is 503, which the contract does not declare (undeclared-status) → responses:",
      ],
    ],
  ])("%s", async (_, request, answer, expected) => {
    expect(short(await findingsOf(request, answer))).toEqual(expected);
  });
});

describe("the contract is suspected for", () => {
  test.each<[string, Call, Answer, string[]]>([
    [
      "a status that it does not have",
      GOOD_LOGIN,
      { status: 201, body: "{}" },
      [
        "contract: $statusCode is 201, which the contract does not declare (undeclared-status) → responses:",
      ],
    ],
    [
      "a property of an answer that it does not have",
      GOOD_LOGIN,
      { ...WELCOME, body: '{"code":0,"data":{"token":"12345678","user":{"nickName":{"a":1}}}}' },
      [
        "contract: $response.body#/data/user/nickName is not in the contract (undeclared-property) → properties:",
      ],
    ],
    [
      "a query parameter that the service takes",
      item("?size=small&page=1"),
      ITEM,
      ["contract: $request.query.page is not in the contract (undeclared-parameter) → parameters:"],
    ],
    [
      "a body of a request that the service takes",
      {
        ...item("?size=small"),
        body: "x",
        headers: { authorization: "x", "content-type": "text/plain" },
      },
      ITEM,
      [
        "contract: $request.body has a body, and the contract declares none (undeclared-body) → get:",
      ],
    ],
    [
      "an operation that the service has",
      { method: "GET", path: "/shop/v1/more/12345/items" },
      {},
      ["contract: $url is not in the contract (undeclared-operation) → paths:"],
    ],
  ])("%s", async (_, request, answer, expected) => {
    expect(short(await findingsOf(request, answer))).toEqual(expected);
  });
});

test("a finding that comes again is counted, whatever its index and its value", async () => {
  await using service = await serve((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json", "X-Trace": "1" });
    response.end('{"code":0}');
  });
  const told: string[] = [];
  await using proxy = await proxied(service.url, {
    log: (event) => event.kind === "finding" && void told.push(event.finding.at),
  });
  for (const account of ["a", "b", "c"]) {
    await call(proxy.url, login(JSON.stringify({ account, password: "p" })));
  }
  await proxy.settled();
  expect(proxy.findings).toMatchObject([
    { count: 3, accepted: 3, operation: "login", path: "/login" },
  ]);
  expect(told).toEqual(["$request.body#/account"]);
});

function statusOf(proxy: Proxy, operation: string) {
  return proxy.coverage().operations.find((one) => one.operation === operation)?.statuses;
}

describe("the coverage", () => {
  test("tells which operations, statuses and examples were seen", async () => {
    await using mock = await startMock({ contracts: [fixture("proxied")] });
    await using proxy = await proxied(mock.url);
    for (const example of ["success", "locked", "locked"]) {
      const headers = { ...GOOD_LOGIN.headers, prefer: `example=${example}` };
      expect(await call(proxy.url, { ...GOOD_LOGIN, headers })).toMatchObject({ status: 200 });
    }
    await call(proxy.url, { method: "GET", path: "/shop/v1/4711/more" });
    await proxy.settled();
    expect(statusOf(proxy, "login")).toEqual([
      {
        status: "200",
        isDeclared: true,
        count: 3,
        examples: [
          { name: "success", count: 1 },
          { name: "wrongPassword", count: 0 },
          { name: "locked", count: 2 },
        ],
      },
    ]);
    expect(statusOf(proxy, "getItem")?.map(({ status, count }) => [status, count])).toEqual([
      ["200", 0],
      ["4XX", 0],
    ]);
    expect(proxy.coverage().unknown).toEqual([
      { method: "GET", path: "/shop/v1/…/more", count: 1, statuses: { 404: 1 } },
    ]);
  });

  test("knows an example again by its shape and its code", async () => {
    const bodies = [
      '{"code":0,"data":{"token":"another one","user":{"name":"Bert"}}}',
      '{"code":8,"message":"in other words"}',
      '{"code":9,"message":"locked"}',
    ];
    await using service = await serve((_, response) => {
      response.writeHead(200, { "Content-Type": "application/json", "X-Trace": "1" });
      response.end(bodies.shift());
    });
    await using proxy = await proxied(service.url);
    for (let index = 0; index < 3; index++) await call(proxy.url, GOOD_LOGIN);
    await proxy.settled();
    expect(statusOf(proxy, "login")?.[0]?.examples.map(({ count }) => count)).toEqual([1, 0, 1]);
  });
});
