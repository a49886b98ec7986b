import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenApiDocument } from "@handshake/contract";
import { describe, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { call } from "./call.ts";

const COUNT = 300;

/** A contract of many operations, each with a schema of its own that leads on to the next one's. */
function bigContract(change: Record<string, unknown> = {}): OpenApiDocument {
  const numbers = Array.from({ length: COUNT }, (_, number) => number);
  const schemas = numbers.map((number) => [`Part${number}`, partOf(number)]);
  const paths = numbers.map((number) => [`/parts/${number}`, { post: operationOf(number) }]);
  return {
    openapi: "3.1.0",
    info: { title: "Big", version: "1" },
    servers: [{ url: "/big" }],
    paths: { ...Object.fromEntries(paths), ...change },
    components: { schemas: Object.fromEntries(schemas) },
  };
}

function partOf(number: number) {
  const next = { $ref: `#/components/schemas/Part${(number + 1) % COUNT}` };
  const deep = number % 5 === 4 ? {} : { next };
  return { type: "object", required: ["name"], properties: { name: { type: "string" }, ...deep } };
}

function operationOf(number: number, example: unknown = { name: `part ${number}` }) {
  const schema = { $ref: `#/components/schemas/Part${number}` };
  const media = { schema, examples: { one: { value: example } } };
  return {
    operationId: `part${number}`,
    requestBody: { required: true, content: { "application/json": { schema } } },
    responses: { 200: { description: "ok", content: { "application/json": media } } },
  };
}

async function serving(document: OpenApiDocument) {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtempDisposable(join(tmpdir(), "big-"));
  stack.defer(() => folder.remove());
  const file = join(folder.path, "openapi.json");
  await writeFile(file, JSON.stringify(document));
  const lines: string[] = [];
  const mock = stack.use(await startMock({ contracts: [file], log: (line) => lines.push(line) }));
  const kept = stack.move();
  const post = async (path: string, body: unknown = { name: "x" }) => {
    const headers = { "content-type": "application/json" };
    return call(mock.url, { method: "POST", path, headers, body: JSON.stringify(body) });
  };
  return { mock, lines, post, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** An example that looks like a reference: Prism follows it, and there is nothing. */
const UNREADABLE = { post: operationOf(7, { $ref: "#/nowhere" }) };

describe("a contract of many operations", () => {
  test("answers for each of them, and checks requests against all that it refers to", async () => {
    await using big = await serving(bigContract());
    expect(big.mock.apis[0]?.operations).toHaveLength(COUNT);
    const numbers = [0, 1, 150, COUNT - 1];
    const answers = await Promise.all(numbers.map((number) => big.post(`/big/parts/${number}`)));
    expect(answers.map(({ status, body }) => [status, JSON.parse(body)])).toEqual(
      numbers.map((number) => [200, { name: `part ${number}` }]),
    );
    const wrong = await big.post("/big/parts/0", { name: "x", next: { name: "y", next: {} } });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toMatch(/"location":\["body","next","next.*name/);
  });

  test("answers alike when an operation is called many times at once for the first time", async () => {
    await using big = await serving(bigContract());
    const answers = await Promise.all(Array.from({ length: 50 }, () => big.post("/big/parts/9")));
    expect(new Set(answers.map(({ body }) => body))).toEqual(new Set(['{"name":"part 9"}']));
  });

  test("answers 500 for an operation that Prism cannot read, and for the others as ever", async () => {
    await using big = await serving(bigContract({ "/parts/7": UNREADABLE }));
    for (const _ of ["first", "second"]) {
      const { status, headers, body } = await big.post("/big/parts/7");
      expect([status, headers["content-type"]]).toEqual([500, "application/problem+json"]);
      const detail = expect.stringMatching(/^Prism cannot read POST \/parts\/7: .*"#\/nowhere"/);
      expect(JSON.parse(body)).toMatchObject({ detail });
    }
    expect((await big.post("/big/parts/8")).status).toBe(200);
    expect(big.lines.filter((line) => /POST .*500.*Prism cannot read/.test(line))).toHaveLength(2);
  });
});

test("a contract of few operations does not start with one that Prism cannot read", async () => {
  const few = {
    ...bigContract(),
    paths: { "/parts/6": { post: operationOf(6) }, "/parts/7": UNREADABLE },
  };
  const started = serving(Object(few));
  await expect(started).rejects.toThrow(/openapi\.json:1:\d+ .*Prism cannot read POST \/parts\/7/);
});

test("slips inside schemas are told and do not stop the start", async () => {
  const schema = { type: "string", nullable: true, exclusiveMinimum: true };
  const media = { schema, examples: { one: { value: "served" } } };
  const get = { responses: { 200: { description: "ok", content: { "application/json": media } } } };
  await using mock = await serving(Object({ ...bigContract(), paths: { "/slips": { get } } }));
  expect((await call(mock.mock.url, { method: "GET", path: "/big/slips" })).body).toBe('"served"');
  expect(mock.lines[0]).toMatch(/passed over in #\/paths\/.*schema\/\w+: .*There are 1 more/);
});
