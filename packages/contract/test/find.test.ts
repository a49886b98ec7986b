import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findContracts, scanContracts } from "../src/index.ts";

async function repository(files: readonly string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "contract-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const file of files) {
    const path = join(root, "specs", file);
    await mkdir(join(path, ".."), { recursive: true });
    await writeFile(path, "");
  }
  return root;
}

test("every folder under specs with an openapi file is a contract, sorted by name", async () => {
  const root = await repository([
    "users/openapi.yml",
    "orders/openapi.yaml",
    "my-v2.api/openapi.json",
    "notes.txt",
    ".hidden/openapi.yaml",
  ]);
  expect(await findContracts(root)).toEqual([
    { name: "my-v2.api", file: join(root, "specs/my-v2.api/openapi.json") },
    { name: "orders", file: join(root, "specs/orders/openapi.yaml") },
    { name: "users", file: join(root, "specs/users/openapi.yml") },
  ]);
});

test("no specs folder is no contract", async () => {
  expect(await findContracts(await repository([]))).toEqual([]);
});

test.each([
  ["no contract", ["orders/notes.txt"], 'The folder "orders" holds no contract.'],
  ["two contracts", ["orders/openapi.yaml", "orders/openapi.json"], "holds two contracts"],
  ["a name no package can have", ["My Orders/openapi.yaml"], "cannot be the name of a package"],
])("a folder with %s is an error", async (_, files, message) => {
  await expect(findContracts(await repository(files))).rejects.toThrow(message);
});

test("a folder at fault does not hide the good ones", async () => {
  const root = await repository(["orders/openapi.yaml", "users/notes.txt"]);
  const { contracts, problems } = await scanContracts(root);
  expect(contracts.map(({ name }) => name)).toEqual(["orders"]);
  expect(problems).toMatchObject([{ file: join(root, "specs/users"), severity: "error" }]);
});
