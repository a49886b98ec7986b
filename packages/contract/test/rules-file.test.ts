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

test("where no rule speaks of patterns, an example's error says to correct the pattern", async () => {
  const root = await repository({
    "redocly.yaml": "rules:\n  no-invalid-media-type-examples: error\n",
  });
  const schema = '{ schema: { type: string, pattern: "[a" }, example: a }';
  const answer = `{ description: The orders., content: { application/json: ${schema} } }`;
  const contract = CONTRACT.replace("{ description: The orders. }", answer);
  await writeFile(join(root, "specs/orders/openapi.yaml"), contract);
  expect(await lint(root)).toMatchObject([
    {
      rule: "no-invalid-media-type-examples",
      message: expect.stringContaining("Unterminated character class"),
      remedy: expect.stringContaining("Correct the pattern"),
    },
  ]);
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

test.each([
  ["rules:\n  operation-sumary: warn\n", 2, "`operation-sumary`", "`operation-summary`"],
  ["rules:\n  operation-summary: warm\n", 2, "`operation-summary`", "`warn`"],
  ["rule:\n  operation-summary: warn\n", 1, "`rule`", "`rules`"],
  ["extends:\n  - ../redocly.yaml\n", 2, "There is no such file.", "the folder of this file"],
  [
    "plugins: [./plugin.js]\nrules:\n  house/quite: error\n",
    3,
    "no rule `house/quite`",
    "`house/quiet`",
  ],
])("a slip in the rules is reported instead of linting less: %j", async (rules, line, ...words) => {
  const plugin = 'export default () => ({ id: "house", rules: { oas3: { quiet: () => ({}) } } });';
  const root = await repository({ "redocly.yaml": rules, "plugin.js": plugin });
  const [message, remedy] = words.map((word) => expect.stringContaining(word));
  expect(await lint(root)).toMatchObject([
    { file: join(root, "redocly.yaml"), line, message, remedy, severity: "error" },
  ]);
});

test("rules may be extended by the file beside a contract, whatever else the shared file sets", async () => {
  const root = await repository({
    "redocly.yaml": `telemetry: off\n${RULES}`,
    "specs/orders/redocly.yaml": "extends: [../../redocly.yaml]\n",
  });
  expect(await lint(root)).toMatchObject([{ rule: "operation-summary", severity: "warn" }]);
});
