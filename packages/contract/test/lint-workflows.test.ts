import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { lintWorkflows, loadContract, type Problem } from "../src/index.ts";

const specs = fileURLToPath(new URL("../../../specs", import.meta.url));
const FILES = globSync("*/*.arazzo.yaml", { cwd: specs });

/** Lints a copy of a contract and its workflows in which one of these reads otherwise. */
async function lintedWith(path: string, edit: (text: string) => string): Promise<Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), "workflows-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(specs, dirname(path)), folder, { recursive: true });
  const file = join(folder, basename(path));
  const text = readFileSync(file, "utf8");
  expect(edit(text)).not.toBe(text);
  writeFileSync(file, edit(text));
  const contract = join(folder, "openapi.yaml");
  const { document } = await loadContract(contract);
  return lintWorkflows(contract, document);
}

/** The line on which these words begin, 1 for the first. */
function lineOf(path: string, words: string): number {
  const before = readFileSync(join(specs, path), "utf8").split(words, 1)[0] ?? "";
  return before.split("\n").length;
}

test.each([...new Set(FILES.map(dirname))])("the workflows of %s are right", async (name) => {
  const contract = join(specs, name, "openapi.yaml");
  const { document } = await loadContract(contract);
  expect(document).toBeDefined();
  expect(await lintWorkflows(contract, document)).toEqual([]);
});

test.each(FILES)(
  "a step of %s that calls what there is not is told with its line",
  async (path) => {
    const [words = "", id = ""] =
      /operationId: (?:\$sourceDescriptions\.\w+\.)?(\w+)/.exec(
        readFileSync(join(specs, path), "utf8"),
      ) ?? [];
    const problems = await lintedWith(path, (text) => text.replace(words, `operationId: ${id}x`));
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: expect.stringContaining(basename(path)),
        line: lineOf(path, words),
        message: `The contract has no operation "${id}x".`,
        remedy: `Did you mean "${id}"?`,
        severity: "error",
      }),
    );
  },
);

test("where no operation has a name like it, all of them are told", async () => {
  const [path = ""] = FILES;
  const problems = await lintedWith(path, (text) =>
    text.replace(/operationId: .*/, "operationId: somethingElseEntirely"),
  );
  expect(problems.map(({ remedy }) => remedy)).toContainEqual(
    expect.stringMatching(/^There are: \w+(?:, \w+)+\.$/),
  );
});

test.each([
  ["a file that breaks off", (text: string) => text.replace("workflows:", "workflows: [")],
  ["a step without a name", (text: string) => text.replace(/stepId: (\w+)/, "stepIdd: $1")],
  ["another kind of file", () => "- 1\n"],
  ["an empty file", () => ""],
  ["a version of the future", (text: string) => text.replace(/arazzo: .*/, "arazzo: 7.0.0")],
  ["a version that is a number", (text: string) => text.replace(/arazzo: .*/, "arazzo: 1")],
  ["workflows that are no list", () => "arazzo: 1.0.1\nworkflows: 5\n"],
  ["steps that are no list", () => "arazzo: 1.0.1\nworkflows: [{ steps: 5 }, null]\n"],
])("%s is a problem with a place, not a crash", async (_, edit) => {
  const [path = ""] = FILES;
  const problems = await lintedWith(path, edit);
  expect(problems.length).toBeGreaterThan(0);
  for (const { file, line, message } of problems) {
    expect({ file: basename(file), message }).toEqual({
      file: basename(path),
      message: expect.stringMatching(/\S/),
    });
    expect(line).toBeGreaterThan(0);
  }
});

test("a contract without workflows has no problem", async () => {
  const contract = fileURLToPath(new URL("fixtures/split/openapi.yaml", import.meta.url));
  const { document } = await loadContract(contract);
  expect(await lintWorkflows(contract, document)).toEqual([]);
});
