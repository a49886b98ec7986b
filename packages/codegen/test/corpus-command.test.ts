import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const CORPUS = fileURLToPath(new URL("../bin/corpus.ts", import.meta.url));

function corpus(
  files: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const cwd = mkdtempSync(join(tmpdir(), "corpus-"));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [CORPUS, ...args], { cwd }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

// As people have them: no operationId, no summary, an old word for an open bound, a reference to another file.
const LIBRARY = `openapi: 3.1.0
info: { title: Library, version: "1" }
paths:
  /books/{bookId}:
    get:
      parameters:
        - { name: bookId, in: path, required: true, schema: { type: integer, minimum: 0, exclusiveMinimum: true }, example: 7 }
      responses: { "200": { $ref: "parts/answers.yaml#/book" } }
    delete:
      parameters: [{ name: bookId, in: path, required: true, schema: { type: string, pattern: "^b" } }]
      responses: { "204": { description: Gone } }
`;
const ANSWERS = `book:
  description: A book
  content: { application/json: { schema: { type: object, properties: { title: { type: string } } }, example: { title: Emma } } }
`;
const BROKEN = `openapi: 3.1.0\ninfo: { title: Broken, version: "1" }\npaths: { /books: { get: { responses: { "200": { $ref: "#/nowhere" } } } } }\n`;

test("documents go through every station, and a table says how far each came, and why", async () => {
  const files = {
    "documents/library.yaml": LIBRARY,
    "documents/parts/answers.yaml": ANSWERS,
    "documents/broken.yaml": BROKEN,
    "documents/package.json": "{}",
  };
  const { code, stdout, stderr } = await corpus(files, "documents");
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(stdout).toMatchInlineSnapshot(`
    "document                operations  read  generate  types  mock  calls
    documents/broken.yaml               no
    documents/library.yaml  2           yes   yes       yes    yes   1 of 2

    documents/broken.yaml: read: 3:47 \`#/nowhere\` leads nowhere.

    1 of 2 got through
    "
  `);
}, 120_000);

test("--json is the same for a program, and all that got through ends well", async () => {
  const files = { "library.yaml": LIBRARY, "parts/answers.yaml": ANSWERS };
  const { code, stdout, stderr } = await corpus(files, "library.yaml", "--json");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual([{ document: "library.yaml", operations: 2, called: 1 }]);
}, 120_000);

test.each([
  [[], "Name a document, or a folder of documents. See pnpm corpus --help."],
  [["nowhere.yaml"], /^There is no file or folder .*nowhere\.yaml\.$/],
  [["."], /^.+ holds no OpenAPI document\.$/],
  [["--frobnicate"], "Unknown option '--frobnicate'. See pnpm corpus --help."],
])("%j is told in one sentence", async (args, sentence) => {
  const { code, stdout, stderr } = await corpus({ "package.json": "{}" }, ...args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr.trim()).toMatch(sentence);
});
