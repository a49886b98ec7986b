import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { lintContract } from "../src/index.ts";

const CONTRACT = `openapi: 3.1.1
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: listOrders
      responses: { "200": { description: The orders. } }
`;

const RULES = "rules:\n  operation-summary: warn\n";

async function repository(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "contract-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "specs/orders"), { recursive: true });
  await writeFile(join(root, "specs/orders/openapi.yaml"), CONTRACT);
  for (const [path, text] of Object.entries(files)) await writeFile(join(root, path), text);
  return root;
}

const lint = (root: string) => lintContract(join(root, "specs/orders/openapi.yaml"), { root });

test("the repository's redocly.yaml holds the rules", async () => {
  const root = await repository({ "redocly.yaml": RULES });
  expect(await lint(root)).toMatchObject([
    { rule: "operation-summary", severity: "warn", line: 5, column: 5 },
  ]);
});

test("a redocly.yaml beside the contract goes before it", async () => {
  const own = RULES.replace("warn", "error");
  const root = await repository({ "redocly.yaml": RULES, "specs/orders/redocly.yaml": own });
  expect(await lint(root)).toMatchObject([{ rule: "operation-summary", severity: "error" }]);
});

test("an edit of the rules counts at the next lint", async () => {
  const root = await repository({ "redocly.yaml": RULES });
  expect(await lint(root)).toHaveLength(1);
  await writeFile(join(root, "redocly.yaml"), RULES.replace("warn", "off"));
  expect(await lint(root)).toEqual([]);
});

test("rules that cannot be loaded are a problem of their file", async () => {
  const root = await repository({ "redocly.yaml": "plugins: [./missing.js]\n" });
  expect(await lint(root)).toMatchObject([
    {
      file: join(root, "redocly.yaml"),
      message: expect.stringContaining("The lint rules cannot be loaded"),
    },
  ]);
  const slip = await repository({ "redocly.yaml": "rules:\n  a: b: c\n" });
  expect(await lint(slip)).toMatchObject([{ file: join(slip, "redocly.yaml"), line: 2 }]);
});
