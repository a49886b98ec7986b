import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { loadContract, type LoadedContract } from "../src/index.ts";

const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
const CONTRACTS = globSync("**/openapi.{yaml,json}", { cwd: fixtures }).toSorted();

const hasError = ({ problems }: LoadedContract): boolean =>
  problems.some(({ severity }) => severity === "error");

test("without an error, who wants no list of warnings is told whether there are any", async () => {
  // Most of its rules warn.
  const root = mkdtempSync(join(tmpdir(), "warnings-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, "redocly.yaml"), "extends: [minimal]\n");
  const cases = CONTRACTS.flatMap((path) => [{ path }, { path, root }]);
  const told = new Set<string>();
  for (const { path, ...options } of cases) {
    const file = join(fixtures, path);
    const listed = await loadContract(file, options);
    const unlisted = await loadContract(file, { ...options, warnings: false });
    const problems = hasError(listed) ? listed.problems : [];
    expect({ path, ...unlisted }).toEqual({ path, ...listed, problems });
    told.add(`${hasError(listed)} ${unlisted.hasWarnings}`);
  }
  expect([...told].toSorted()).toEqual(["false false", "false true", "true false", "true true"]);
});
