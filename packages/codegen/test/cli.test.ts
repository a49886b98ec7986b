import { expect, test } from "vitest";
import { Workspace } from "./workspace.ts";

/** Times differ from run to run. */
const steady = (text: string): string => text.replaceAll(/\d+ ms/g, "N ms");

test("a new contract becomes a package, and the second run has nothing to do", async () => {
  const workspace = Workspace.forTest(["petstore"]);
  const first = await workspace.generate();
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(steady(first.stdout)).toMatchInlineSnapshot(`
    "petstore  created packages/clients/petstore (15 files)
    1 package changed in N ms.
    The next pnpm command updates the installation first.
    "
  `);
  const before = workspace.tree();
  const second = await workspace.generate();
  expect(second).toMatchObject({ code: 0, stderr: "" });
  expect(steady(second.stdout)).toMatchInlineSnapshot(`
    "petstore  unchanged
    Nothing to do, N ms.
    "
  `);
  expect(workspace.tree()).toEqual(before);
});

test("--check passes right after, and after an edit fails with the files and the command", async () => {
  const workspace = Workspace.forTest(["petstore", "split"]);
  await workspace.generate();
  expect((await workspace.generate("--check")).code).toBe(0);
  workspace.write("packages/clients/split/gen/schema.ts", "// edited\n");
  workspace.write("packages/clients/split/gen/extra.ts", "");
  const before = workspace.tree();
  const checked = await workspace.generate("--check");
  expect(checked.code).toBe(1);
  expect(steady(checked.stderr)).toMatchInlineSnapshot(`
    "petstore  unchanged
    split     differs: gen/extra.ts, gen/schema.ts
    What is on disk is not what the contracts give. \`pnpm generate\` mends it.
    "
  `);
  expect(workspace.tree()).toEqual(before);
  await workspace.generate();
  expect((await workspace.generate("--check")).code).toBe(0);
});

test("a broken contract is shown with its place, and nothing is written for any package", async () => {
  const workspace = Workspace.forTest(["petstore"]);
  workspace.write(
    "specs/users/openapi.yaml",
    "openapi: 3.1.0\ninfo:\n   title: Users\n  version: 1\n",
  );
  const { code, stdout, stderr } = await workspace.generate();
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatchInlineSnapshot(`
    "specs/users/openapi.yaml:4:1 error The YAML is broken here: the indentation fits nothing above.
        2 | info:
        3 |    title: Users
      > 4 |   version: 1
          | ^
      Indent the line as its neighbours.

    1 error. Nothing was written.
    "
  `);
  expect(workspace.tree()).toEqual({});
});

test("what no client can be made of is shown with its place too, in the file that holds it", async () => {
  const workspace = Workspace.forTest();
  workspace.write(
    "specs/users/openapi.yaml",
    `openapi: 3.1.0
info: { title: Users, version: "1" }
x-envelope: { code: code }
paths:
  /users: { $ref: users.yaml }
`,
  );
  workspace.write(
    "specs/users/users.yaml",
    `get:
  operationId: getUsers
  responses: { "200": { description: Users } }
post:
  operationId: addUser
  x-idempotent: perhaps
  responses: { "200": { description: Users } }
`,
  );
  const { code, stderr } = await workspace.generate();
  expect(code).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "specs/users/openapi.yaml:3:1 error This \`x-envelope\` cannot be read.
        1 | openapi: 3.1.0
        2 | info: { title: Users, version: "1" }
      > 3 | x-envelope: { code: code }
          | ^
        4 | paths:
        5 |   /users: { $ref: users.yaml }
      An envelope is \`{ name?, code, success: [values], payload?, message?, errors?: schema }\`.

    specs/users/users.yaml:6:3 error \`x-idempotent\` is neither true nor false.
        4 | post:
        5 |   operationId: addUser
      > 6 |   x-idempotent: perhaps
          |   ^
        7 |   responses: { "200": { description: Users } }
      Write \`true\` where the operation may be sent twice, \`false\` where it must not.

    2 errors. Nothing was written.
    "
  `);
});

test("warnings do not stop generation; one line says where to see them", async () => {
  const workspace = Workspace.forTest(["petstore"]);
  workspace.write("redocly.yaml", "rules:\n  operation-description: warn\n");
  const { code, stdout } = await workspace.generate();
  expect(code).toBe(0);
  expect(stdout).toContain("There are warnings. `pnpm lint:contracts` shows them.");
});

test("only the named contracts are generated, and a broken one beside them does not matter", async () => {
  const workspace = Workspace.forTest(["petstore", "split"]);
  workspace.write("specs/users/openapi.yaml", "swagger: '2.0'\n");
  expect((await workspace.generate("split")).code).toBe(0);
  expect(Object.keys(workspace.tree()).every((path) => path.startsWith("split/"))).toBe(true);
});

test.each([
  [["--frobnicate"], "There is no flag --frobnicate. See pnpm generate --help."],
  [["-x"], "There is no flag -x. See pnpm generate --help."],
  [["--check=yes"], "--check takes no value."],
  [["--check", "--watch"], "--check and --watch exclude each other."],
  [["frob"], 'There is no contract "frob". There are: petstore.'],
  [["--watch", "frob"], 'There is no contract "frob". There are: petstore.'],
])("%j is refused in one sentence", async (args, sentence) => {
  const outcome = await Workspace.forTest(["petstore"]).generate(...args);
  expect(outcome).toEqual({ code: 1, stdout: "", stderr: `${sentence}\n` });
});

test("--help explains every flag", async () => {
  const { code, stdout } = await Workspace.forTest().generate("--help");
  expect(code).toBe(0);
  for (const flag of ["--check", "--watch", "--help", "name"]) expect(stdout).toContain(flag);
});

test("without any contract it says where to put the first one", async () => {
  const { code, stdout, stderr } = await Workspace.forTest().generate();
  expect(code).toBe(1);
  expect(stdout + stderr).toContain(
    "There is no contract yet. Put one at specs/<name>/openapi.yaml.",
  );
});

test("outside of a repository it says so", async () => {
  const workspace = Workspace.forTest();
  workspace.remove("pnpm-workspace.yaml");
  const { code, stderr } = await workspace.generate();
  expect(code).toBe(1);
  expect(stderr).toContain("is not inside the repository: no pnpm-workspace.yaml upwards.");
});
