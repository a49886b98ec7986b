import { expect, test } from "vitest";
import { generate } from "../src/index.ts";
import { Workspace } from "./workspace.ts";

const RULES = `rules:
  - operation: listOrders
    answer: several
`;

test("a client package carries the mock.yaml of its contract, and follows it", async () => {
  const workspace = Workspace.forTest(["split"]);
  const copies = ["mock.json", "mock.yaml"].map((name) => `packages/clients/split/gen/${name}`);
  await generate(workspace.root);
  expect(workspace.tree()).not.toHaveProperty(["split/gen/mock.yaml"]);

  workspace.write("specs/split/mock.yaml", RULES);
  expect(await generate(workspace.root, { check: true })).toMatchObject({
    ok: false,
    packages: [{ status: "drifted", files: copies }],
  });
  await generate(workspace.root);
  const text = workspace.tree()["split/gen/mock.yaml"];
  expect(text).toBe(
    `# Copied from specs/split/mock.yaml by \`pnpm generate\`. Do not edit.\n${RULES}`,
  );
  expect(JSON.parse(workspace.tree()["split/gen/mock.json"] ?? "")).toEqual({
    rules: [{ operation: "listOrders", answer: "several" }],
  });
  expect(await generate(workspace.root, { check: true })).toMatchObject({ ok: true });

  workspace.remove("specs/split/mock.yaml");
  expect(await generate(workspace.root)).toMatchObject({
    packages: [{ status: "written", files: copies }],
  });
  expect(workspace.tree()).not.toHaveProperty(["split/gen/mock.yaml"]);
  expect(workspace.tree()).not.toHaveProperty(["split/gen/mock.json"]);
});

test("the scenarios' JSON has what the YAML means, without what only its editor needs", async () => {
  const workspace = Workspace.forTest(["split"]);
  const yaml = `$schema: ../mock.schema.json
weather: &slow { latency: 2s }
scenarios: { slow: { weather: *slow } }
`;
  workspace.write("specs/split/mock.yaml", yaml);
  await generate(workspace.root);
  expect(JSON.parse(workspace.tree()["split/gen/mock.json"] ?? "")).toEqual({
    weather: { latency: "2s" },
    scenarios: { slow: { weather: { latency: "2s" } } },
  });
  workspace.write("specs/split/mock.yaml", "# nothing yet\n");
  expect(await generate(workspace.root)).toMatchObject({ ok: true });
  expect(workspace.tree()["split/gen/mock.json"]).toBe("{}\n");
});

test.each([
  ["rules:\n  - operation: login\n   answer: x\n", 3, "The YAML is broken here"],
  ["rules: &all\n  - *all\n", 1, "holds itself"],
])("a mock.yaml that cannot be JSON is shown with its place: %j", async (yaml, line, message) => {
  const workspace = Workspace.forTest(["split"]);
  workspace.write("specs/split/mock.yaml", yaml);
  const { ok, problems } = await generate(workspace.root);
  const file = `${workspace.root}/specs/split/mock.yaml`;
  expect({ ok, problems }).toMatchObject({ ok: false, problems: [{ file, line }] });
  expect(problems[0]?.message).toContain(message);
  expect(workspace.tree()).toEqual({});
});

test("a package that begins with scenarios exports them, and goes as a whole", async () => {
  const workspace = Workspace.forTest(["split"]);
  workspace.write("specs/split/mock.yaml", RULES);
  await generate(workspace.root);
  const manifest: object = JSON.parse(workspace.tree()["split/package.json"] ?? "{}");
  expect(manifest).toMatchObject({
    files: ["dist", "gen/mock.json", "gen/mock.yaml", "gen/openapi.json"],
    exports: {
      "./examples": "./gen/examples.ts",
      "./mock.json": "./gen/mock.json",
      "./mock.yaml": "./gen/mock.yaml",
    },
    publishConfig: {
      exports: { "./mock.json": "./gen/mock.json", "./mock.yaml": "./gen/mock.yaml" },
    },
  });
  workspace.remove("specs/split");
  expect(await generate(workspace.root)).toMatchObject({
    packages: [{ status: "removed", left: [] }],
  });
  expect(workspace.tree()).toEqual({});
});

test("a save of mock.yaml is one of the inputs that are watched", async () => {
  const workspace = Workspace.forTest(["split"]);
  const { inputs } = await generate(workspace.root);
  expect(inputs).toContain(`${workspace.root}/specs/split/mock.yaml`);
});

test("examples.ts knows each operation's examples by name", async () => {
  const workspace = Workspace.forTest();
  const example = { value: "x" };
  const text = (names: readonly string[]) => ({
    description: "An answer",
    content: {
      "text/plain": { examples: Object.fromEntries(names.map((name) => [name, example])) },
    },
  });
  workspace.write(
    "specs/any/openapi.json",
    JSON.stringify({
      openapi: "3.1.1",
      info: { title: "Any", version: "1.0.0" },
      paths: {
        "/a": {
          get: {
            operationId: "get-a",
            summary: "Get it",
            responses: { 200: text(["one", 'it\'s "two"']), 404: text(["one", "gone"]) },
          },
          delete: { operationId: "remove", responses: { 204: { description: "Gone" } } },
        },
      },
    }),
  );
  expect(await generate(workspace.root)).toMatchObject({ ok: true });
  expect(workspace.tree()["any/gen/examples.ts"]).toContain(`export interface Examples {
  /** Get it */
  "get-a": "one" | "it's \\"two\\"" | "gone";
  remove: never;
}
`);
});
