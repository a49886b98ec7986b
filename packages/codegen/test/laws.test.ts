import {
  type Arbitrary,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  dictionary,
  letrec,
  nat,
  oneof,
  option,
  record,
  stringMatching,
  uniqueArray,
} from "fast-check";
import { expect, test } from "vitest";
import { generate } from "../src/index.ts";
import { Workspace } from "./workspace.ts";

const word = stringMatching(/^[a-z]{1,8}$/);
const schema = letrec((tie) => ({
  schema: oneof(
    { depthSize: "small" },
    constantFrom({ type: "string" }, { type: "integer" }, { type: "string", format: "password" }),
    record({ type: constant("array"), items: tie("schema") }),
    record({ type: constant("object"), properties: dictionary(word, tie("schema")) }),
  ),
})).schema;

const operation = record({
  method: constantFrom("get", "post", "put"),
  parameters: uniqueArray(word, { maxLength: 3 }),
  body: option(schema, { nil: undefined }),
  answer: schema,
});

/** Small contracts of any shape that lint lets through. */
const contract = dictionary(
  word,
  uniqueArray(operation, { selector: ({ method }) => method, minLength: 1 }),
).map((paths) => ({
  openapi: "3.1.1",
  info: { title: "Any", version: "1.0.0" },
  paths: Object.fromEntries(
    Object.entries(paths).map(([path, operations]) => [`/${path}`, pathItem(path, operations)]),
  ),
}));

type Operation = typeof operation extends Arbitrary<infer T> ? T : never;

function pathItem(path: string, operations: readonly Operation[]): object {
  const entries = operations.map(({ method, parameters, body, answer }) => [
    method,
    {
      operationId: `${method}-${path}`,
      parameters: parameters.map((name) => ({ name, in: "query", schema: { type: "string" } })),
      ...(body !== undefined && {
        requestBody: { content: { "application/json": { schema: body } } },
      }),
      responses: {
        "200": { description: "Done", content: { "application/json": { schema: answer } } },
      },
    },
  ]);
  return Object.fromEntries(entries);
}

const runs = { numRuns: 25 };

test("generating twice changes nothing, and a check passes right after", async () => {
  const workspace = Workspace.forTest();
  await assert(
    asyncProperty(contract, async (document) => {
      workspace.write("specs/any/openapi.json", JSON.stringify(document));
      expect((await generate(workspace.root)).problems).toEqual([]);
      const before = workspace.tree();
      expect(await generate(workspace.root, { check: true })).toMatchObject({ ok: true });
      expect(await generate(workspace.root)).toMatchObject({ packages: [{ status: "unchanged" }] });
      expect(workspace.tree()).toEqual(before);
    }),
    runs,
  );
});

test("a contract cut off anywhere leaves every byte on disk as it was", async () => {
  const workspace = Workspace.forTest(["petstore"]);
  await generate(workspace.root);
  const before = workspace.tree();
  await assert(
    asyncProperty(contract, nat(), async (document, at) => {
      const text = JSON.stringify(document);
      workspace.write("specs/any/openapi.json", text.slice(0, at % text.length));
      const report = await generate(workspace.root);
      expect(report).toMatchObject({ ok: false, packages: [] });
      expect(workspace.tree()).toEqual(before);
    }),
    runs,
  );
});
