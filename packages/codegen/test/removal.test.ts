import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Workspace } from "./workspace.ts";

const steady = (text: string): string => text.replaceAll(/\d+ ms/g, "N ms");

test("with its contract, a package that nobody touched goes as a whole", async () => {
  const workspace = Workspace.forTest(["petstore", "split"]);
  await workspace.generate();
  workspace.write("packages/clients/petstore/dist/index.js", "");
  workspace.write("packages/clients/petstore/node_modules/x/index.js", "");
  workspace.remove("specs/petstore");
  const { code, stdout } = await workspace.generate();
  expect(code).toBe(0);
  expect(steady(stdout)).toMatchInlineSnapshot(`
    "petstore  removed 15 files: its contract is gone
    split     unchanged
    1 package changed in N ms.
    The next pnpm command updates the installation first.
    "
  `);
  expect(existsSync(join(workspace.root, "packages/clients/petstore"))).toBe(false);
});

test("what a person changed or added stays, and is named", async () => {
  const workspace = Workspace.forTest(["petstore"]);
  await workspace.generate();
  workspace.write("packages/clients/petstore/src/index.ts", "export const mine = true;\n");
  workspace.write("packages/clients/petstore/src/extra/more.ts", "export const more = true;\n");
  workspace.remove("specs/petstore");
  const { code, stdout } = await workspace.generate();
  expect(code).toBe(0);
  expect(steady(stdout)).toMatchInlineSnapshot(`
    "petstore  removed 14 files: its contract is gone
    Left, because they are not what \`pnpm generate\` would write: packages/clients/petstore/src/extra/more.ts, packages/clients/petstore/src/index.ts.
    Remove packages/clients/petstore yourself when nothing in it is needed any more.
    1 package changed in N ms.
    The next pnpm command updates the installation first.
    "
  `);
  expect(workspace.tree("packages/clients/petstore")).toEqual({
    "src/index.ts": "export const mine = true;\n",
    "src/extra/more.ts": "export const more = true;\n",
  });
});

test("--check finds a package whose contract is gone, and leaves it", async () => {
  const workspace = Workspace.forTest(["petstore"]);
  await workspace.generate();
  workspace.remove("specs/petstore");
  const before = workspace.tree();
  const { code, stderr } = await workspace.generate("--check");
  expect(code).toBe(1);
  expect(stderr).toContain("`pnpm generate` mends it");
  expect(workspace.tree()).toEqual(before);
});

test("a package that a person wrote without the generator is none of its business", async () => {
  const workspace = Workspace.forTest(["split"]);
  workspace.write("packages/clients/by-hand/package.json", "{}\n");
  await workspace.generate();
  expect(workspace.tree("packages/clients/by-hand")).toEqual({ "package.json": "{}\n" });
});

test("a contract that comes back finds the person's files again, and does not overwrite them", async () => {
  const workspace = Workspace.forTest(["petstore"]);
  await workspace.generate();
  workspace.write("packages/clients/petstore/src/index.ts", "export const mine = true;\n");
  workspace.remove("specs/petstore");
  await workspace.generate();
  workspace.addContract("petstore");
  await workspace.generate();
  const tree = workspace.tree("packages/clients/petstore");
  expect(tree["src/index.ts"]).toBe("export const mine = true;\n");
  expect(Object.keys(tree)).toContain("package.json");
});
