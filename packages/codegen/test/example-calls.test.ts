import type { OpenApiDocument } from "@handshake/contract";
import { expect, test } from "vitest";
import { scaffold } from "../src/scaffold/scaffold.ts";

/** The methods that the test of a new package calls, with their arguments. */
async function callsOf(paths: OpenApiDocument["paths"]): Promise<string> {
  const info = { title: "Any", version: "1" };
  const document = { openapi: "3.0.3", info, paths: { ...paths } };
  const contract = { name: "any", source: "specs/any/openapi.yaml", document };
  const defaults = { scope: "@acme", license: "MIT", engines: { node: ">=20" } };
  const files = await scaffold(contract, defaults, (_, text) => Promise.resolve(text));
  return /const calls = ([^]*?) as const;/.exec(files.get("test/any.test.ts") ?? "")?.[1] ?? "";
}

const responses = { "204": { description: "Done" } };

test("an example that breaks its own schema is not called", async () => {
  const content = { "application/json": { schema: { type: "object" }, example: '{ "a": 1 }' } };
  const good = { "application/json": { schema: { type: "object" }, example: { a: 1 } } };
  const calls = await callsOf({
    "/bad": { put: { operationId: "bad", requestBody: { content }, responses } },
    "/good": { put: { operationId: "good", requestBody: { content: good }, responses } },
  });
  expect(calls).toContain('method: "good"');
  expect(calls).not.toContain('method: "bad"');
});

test("an object in a path has what its schema lists, for a path has no empty place", async () => {
  const properties = { word: { type: "string" } };
  const calls = await callsOf({
    "/things/{point}/{bare}": {
      get: {
        operationId: "both",
        parameters: [
          { name: "point", in: "path", required: true, schema: { type: "object", properties } },
          { name: "bare", in: "path", required: true, schema: { type: "object" } },
        ],
        responses,
      },
    },
    "/things/{point}": {
      get: {
        operationId: "one",
        parameters: [
          { name: "point", in: "path", required: true, schema: { type: "object", properties } },
        ],
        responses,
      },
    },
  });
  expect(calls).toContain('point: { word: "text" }');
  expect(calls).not.toContain('method: "both"');
});

test("an operation whose body is demanded and cannot be sent is not called", async () => {
  const content = { "application/json": { schema: { type: "object" } } };
  const calls = await callsOf({
    "/must": {
      get: { operationId: "must", requestBody: { required: true, content }, responses },
    },
    "/may": { get: { operationId: "may", requestBody: { content }, responses } },
  });
  expect(calls).toContain('method: "may"');
  expect(calls).not.toContain('method: "must"');
});

test("what a mock may refuse or have no answer to is not called", async () => {
  const sign = { name: "sign", in: "query", required: true, schema: { enum: ["", "+"] } };
  const bare = { "200": { description: "Any", content: { "application/json": {} } } };
  const calls = await callsOf({
    "/empty": { get: { operationId: "emptyArgument", parameters: [sign], responses } },
    "/files/{file}": { get: { operationId: "unlistedPlace", responses } },
    "/bare": { get: { operationId: "unknownBody", responses: bare } },
    "/fine": { get: { operationId: "fine", responses } },
  } as OpenApiDocument["paths"]);
  expect(calls).toContain('method: "fine"');
  expect(calls).not.toMatch(/emptyArgument|unlistedPlace|unknownBody/);
});
