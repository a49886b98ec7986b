import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Contract, generate, generateClient } from "../src/index.ts";
import { memoryOf, recall, remember } from "../src/shell/memory.ts";
import { Printers } from "../src/shell/printers.ts";
import { Workspace } from "./workspace.ts";

/** Counts the contracts that were read: of each the types are printed. */
class Counted extends Printers {
  count = 0;
  override readonly printSchema = (): Promise<string> => {
    this.count += 1;
    return Promise.resolve("export type paths = object;\n");
  };
  override generateClient(contract: Contract) {
    return generateClient(contract, this.printSchema);
  }
  override start(): never {
    return undefined as never;
  }
}

async function run(workspace: Workspace, check = false) {
  const printers = new Counted();
  const report = await generate(workspace.root, { printers, check });
  return { report, read: printers.count };
}

const CONTRACT = `openapi: 3.1.0
info: { title: Users, version: "1", license: { name: MIT } }
paths:
  /users:
    get:
      operationId: users
      responses:
        "200": { description: Users, content: { application/json: { schema: { $ref: "user.yaml" } } } }
components:
  schemas:
    Unused: { type: string }
`;

async function begun(): Promise<Workspace> {
  const workspace = Workspace.forTest();
  workspace.write("specs/users/openapi.yaml", CONTRACT);
  workspace.write("specs/users/user.yaml", "type: object\n");
  workspace.write("specs/users/mock.yaml", "scenarios: {}\n");
  workspace.write("redocly.yaml", "extends: [./strict.yaml]\nplugins: [./rules/plugin.js]\n");
  workspace.write("strict.yaml", "rules: { struct: error, no-unused-components: warn }\n");
  workspace.write(
    "rules/plugin.js",
    `export default () => ({ id: "own", rules: { oas3: {} } });\n`,
  );
  workspace.write("specs/others/openapi.yaml", CONTRACT.replaceAll("Users", "Others"));
  workspace.write("specs/others/user.yaml", "type: object\n");
  const { report, read } = await run(workspace);
  expect(report.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(read).toBe(2);
  return workspace;
}

test("a contract that is as the last run left it is not read, and what was said of it is said again", async () => {
  const workspace = await begun();
  const { report, read } = await run(workspace);
  expect(read).toBe(0);
  expect(report.packages.map(({ status }) => status)).toEqual(["unchanged", "unchanged"]);
  expect(report).toMatchObject({ problems: [], hasWarnings: true });
  const inside = (path: string): string => join(workspace.root, path);
  expect(report.inputs).toEqual(
    expect.arrayContaining(
      ["specs/users/openapi.yaml", "specs/users/user.yaml", "redocly.yaml", "strict.yaml"].map(
        inside,
      ),
    ),
  );
});

test.each<[what: string, change: (workspace: Workspace) => void]>([
  ["the contract", (at) => at.write("specs/users/openapi.yaml", `${CONTRACT}# more\n`)],
  ["a file that it refers to", (at) => at.write("specs/users/user.yaml", "type: string\n")],
  ["its mock.yaml", (at) => at.write("specs/users/mock.yaml", "# more\nscenarios: {}\n")],
  ["its mock.yaml, gone", (at) => at.remove("specs/users/mock.yaml")],
  ["rules of its own", (at) => at.write("specs/users/redocly.yaml", "rules: {}\n")],
  ["its README", (at) => at.write("packages/clients/users/README.md", "# Users\n")],
  ["a file of gen/", (at) => at.write("packages/clients/users/gen/msw.ts", "")],
  ["a file of gen/, gone", (at) => at.remove("packages/clients/users/gen/msw.ts")],
  ["a file too many in gen/", (at) => at.write("packages/clients/users/gen/more.ts", "")],
  ["gen/, gone", (at) => at.remove("packages/clients/users/gen")],
  ["the package.json, gone", (at) => at.remove("packages/clients/users/package.json")],
])("only that contract is read again after a change of %s", async (_, change) => {
  const workspace = await begun();
  change(workspace);
  expect(await run(workspace)).toMatchObject({ report: { ok: true }, read: 1 });
  expect(await run(workspace, true)).toMatchObject({ report: { ok: true } });
  expect(await run(workspace)).toMatchObject({ read: 0 });
});

test.each<[what: string, change: (workspace: Workspace) => void]>([
  ["the rules", (at) => at.write("redocly.yaml", "extends: [./strict.yaml]\n")],
  ["rules that those extend", (at) => at.write("strict.yaml", "rules: { struct: error }\n")],
  ["what they pass over", (at) => at.write(".redocly.lint-ignore.yaml", "{}\n")],
  ["how files are formatted", (at) => at.write(".oxfmtrc.json", "{}\n")],
])("all are read again after a change of %s", async (_, change) => {
  const workspace = await begun();
  change(workspace);
  expect(await run(workspace)).toMatchObject({ report: { ok: true }, read: 2 });
  expect(await run(workspace)).toMatchObject({ read: 0 });
});

test("after a change of a plugin nothing is taken for known by a process that has loaded the old one", async () => {
  const workspace = await begun();
  workspace.write("rules/plugin.js", `export default () => ({ id: "own", rules: { oas3: {} } });`);
  expect(await run(workspace)).toMatchObject({ report: { ok: true }, read: 2 });
  expect(await run(workspace)).toMatchObject({ report: { ok: true }, read: 2 });
});

test("a contract whose lines end as on Windows is known again, too", async () => {
  const workspace = await begun();
  workspace.write("specs/users/openapi.yaml", CONTRACT.replaceAll("\n", "\r\n"));
  workspace.write("specs/users/mock.yaml", "# more\r\nscenarios: {}\r\n");
  expect(await run(workspace)).toMatchObject({ report: { ok: true }, read: 1 });
  expect(await run(workspace)).toMatchObject({ report: { ok: true }, read: 0 });
});

test("to compare is to read everything, whatever is remembered", async () => {
  const workspace = await begun();
  expect(await run(workspace, true)).toMatchObject({ report: { ok: true }, read: 2 });
});

test("what was saved after it was read is found to be new", () => {
  const workspace = Workspace.forTest();
  const file = join(workspace.root, "specs/users/openapi.yaml");
  workspace.write("specs/users/openapi.yaml", "saved since");
  workspace.write("packages/clients/users/package.json", "{}");
  const read = (text: string) => memoryOf(new Map([[file, text]]), new Map(), false);
  remember(workspace.root, "users", read("as it was read"));
  expect(recall(workspace.root, "users")).toBeUndefined();
  remember(workspace.root, "users", read("saved since"));
  expect(recall(workspace.root, "users")).toEqual(read("saved since"));
});

test.each(["", "{", "null", "[]", `{ "inputs": 1 }`])(
  "a memory of %j is as good as none",
  async (text) => {
    const workspace = await begun();
    workspace.write("node_modules/.cache/handshake/generate/users.json", text);
    expect(await run(workspace)).toMatchObject({ report: { ok: true }, read: 1 });
  },
);

test("a contract with an error is read each time, until it is mended", async () => {
  const workspace = await begun();
  workspace.write("specs/users/user.yaml", "type: 1\n");
  for (const _ of [1, 2]) {
    const { report } = await run(workspace);
    expect(report).toMatchObject({ ok: false, packages: [] });
    expect(report.problems.length).toBeGreaterThan(0);
  }
  workspace.write("specs/users/user.yaml", "type: object\n");
  // As before the error: it is remembered still.
  expect(await run(workspace)).toMatchObject({ report: { ok: true }, read: 0 });
});

test("the thread that prints tells what went wrong there, and goes on", async () => {
  const printers = new Printers();
  onTestFinished(() => printers[Symbol.asyncDispose]());
  await expect(printers.printSchema(null as never)).rejects.toThrow("null");
  const good = { openapi: "3.1.0", info: { title: "Any", version: "1" }, paths: {} };
  expect(await printers.printSchema(good)).toContain("export type paths");
});

test("a thread that has ended is told to who waits for it, and who asks next gets another", async () => {
  const printers = new Printers();
  onTestFinished(() => printers[Symbol.asyncDispose]());
  const good = { openapi: "3.1.0", info: { title: "Any", version: "1" }, paths: {} };
  const asked = printers.printSchema(good);
  await Promise.all([
    expect(asked).rejects.toThrow("The thread that prints has ended."),
    printers.start().terminate(),
  ]);
  expect(await printers.printSchema(good)).toContain("export type paths");
});
