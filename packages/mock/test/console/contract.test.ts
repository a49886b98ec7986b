import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { endpoints } from "../../src/console/endpoints.ts";
import type { Mock } from "../../src/index.ts";
import { JSON_TYPE, KEY, logIn, read, send, startLibrary } from "./console.ts";

const FILE = fileURLToPath(new URL("../../console.openapi.yaml", import.meta.url));
const CLI = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));

test("the document has no fault by Redocly's recommended rules", async () => {
  const lint = [CLI, "lint", FILE, "--extends=recommended", "--max-problems=50", "--format=json"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off" };
  const cwd = fileURLToPath(new URL("../fixtures", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, lint, { env, cwd });
  expect(JSON.parse(stdout)).toMatchObject({ totals: { errors: 0, warnings: 0 } });
});

interface Described {
  readonly paths: Record<string, Record<string, { readonly responses?: Record<string, unknown> }>>;
}

async function documentOf(mock: Mock): Promise<Described> {
  return (await read(mock, "/openapi.json")) as Described;
}

test("the document has every endpoint and no other", async () => {
  await using mock = await startLibrary();
  const { paths } = await documentOf(mock);
  const described = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((method) => method !== "parameters")
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
  const served = endpoints.map(({ method, path }) => `${method} /__mock${path}`);
  // These answer no JSON of a session, so the handler knows them itself.
  const others = ["/health", "/api/openapi.json", "/api/events"].map(
    (path) => `GET /__mock${path}`,
  );
  expect(described.sort()).toEqual([...served, ...others].sort());
});

/** One call for each endpoint that does what it is for, and for most one that is refused. */
const calls: readonly (readonly [endpoint: string, path: string, body?: unknown])[] = [
  ["GET /health", "/health"],
  ["GET /api/openapi.json", "/api/openapi.json"],
  ["GET /api/apis", "/api/apis"],
  ["GET /api/apis/{api}/openapi.json", "/api/apis/library/openapi.json"],
  ["GET /api/apis/{api}/openapi.json", "/api/apis/none/openapi.json"],
  ["GET /api/apis/{api}/operations/{operation}", "/api/apis/library/operations/login"],
  ["GET /api/apis/{api}/operations/{operation}", "/api/apis/library/operations/none"],
  [
    "PUT /api/apis/{api}/operations/{operation}/pin",
    "/api/apis/library/operations/login/pin?session=a",
    { example: "success", times: 2 },
  ],
  [
    "PUT /api/apis/{api}/operations/{operation}/pin",
    "/api/apis/library/operations/getBook/pin",
    { status: 404, times: null },
  ],
  [
    "PUT /api/apis/{api}/operations/{operation}/pin",
    "/api/apis/library/operations/login/pin",
    { example: "none", times: 2 },
  ],
  [
    "PUT /api/apis/{api}/operations/{operation}/weather",
    "/api/apis/library/operations/login/weather",
    { latency: { from: 1, to: 2 }, fault: { status: 503, retryAfter: 1000 } },
  ],
  ["PUT /api/weather", "/api/weather", { fault: "stall" }],
  ["PUT /api/weather", "/api/weather", { fault: "none" }],
  ["GET /api/session", "/api/session"],
  ["GET /api/session", "/api/session?reveal=true"],
  ["GET /api/session", "/api/session?session=never"],
  ["GET /api/sessions", "/api/sessions"],
  ["GET /api/journal", "/api/journal"],
  ["GET /api/journal", "/api/journal?session=t1"],
  ["GET /api/journal/{number}", "/api/journal/1"],
  ["GET /api/journal/{number}", "/api/journal/2?reveal=true"],
  ["GET /api/journal/{number}", "/api/journal/3"],
  ["GET /api/journal/{number}", "/api/journal/99"],
  [
    "DELETE /api/apis/{api}/operations/{operation}/weather",
    "/api/apis/library/operations/login/weather",
  ],
  ["DELETE /api/apis/{api}/operations/{operation}/pin", "/api/apis/library/operations/login/pin"],
  ["DELETE /api/weather", "/api/weather"],
  ["PUT /api/scenarios/{scenario}", "/api/scenarios/closed", { active: true }],
  ["PUT /api/scenarios/{scenario}", "/api/scenarios/closed", { active: "yes" }],
  ["PUT /api/scenarios/{scenario}", "/api/scenarios/none", { active: true }],
  ["POST /api/tokens/{token}/revoke", "/api/tokens/none/revoke"],
  ["POST /api/tokens/{token}/expire", "/api/tokens/none/expire"],
  ["POST /api/reset", "/api/reset?session=a"],
  ["POST /api/reset", "/api/reset"],
  ["DELETE /api/journal", "/api/journal"],
];

test("every endpoint answers as the document says", async () => {
  await using mock = await startLibrary();
  await logIn(mock, { account: "0042", password: "open-sesame" });
  await send(mock, "GET", "/lib/books?limit=99", { ...KEY, "x-mock-session": "t1" });
  await send(mock, "GET", "/none", { prefer: "wait=1ms" });
  const document = await documentOf(mock);
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(document, "console");
  for (const [endpoint, path, body] of calls) {
    const [method = "", template = ""] = endpoint.split(" ");
    const { status, text, headers } = await send(
      mock,
      method,
      `/__mock${path}`,
      JSON_TYPE,
      body === undefined ? undefined : JSON.stringify(body),
    );
    const place = ["paths", `/__mock${template}`, method.toLowerCase(), "responses"];
    const declared = document.paths[`/__mock${template}`]?.[method.toLowerCase()]?.responses ?? {};
    const code = Object.hasOwn(declared, status) ? String(status) : `${Math.floor(status / 100)}XX`;
    expect([path, Object.keys(declared)]).toEqual([path, expect.arrayContaining([code])]);
    if (status === 204 && text === "") continue;
    const type = String(headers["content-type"]);
    const pointer =
      status < 400
        ? [...place, code, "content", type, "schema"]
        : ["components", "responses", "Problem", "content", type, "schema"];
    const steps = pointer.map((step) => encodeURIComponent(step.replaceAll("/", "~1")));
    const validate = ajv.getSchema(`console#/${steps.join("/")}`);
    expect([path, type, validate?.(JSON.parse(text)), validate?.errors]).toEqual([
      path,
      type,
      true,
      null,
    ]);
  }
  const called = new Set(calls.map(([endpoint]) => endpoint));
  expect(
    endpoints.map(({ method, path }) => `${method} ${path}`).filter((one) => !called.has(one)),
  ).toEqual([]);
});
