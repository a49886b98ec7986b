import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { CONTRACT_FILES, formatProblems, lintContract } from "../src/index.ts";

const folder = fileURLToPath(new URL("fixtures/broken/", import.meta.url));

describe("each broken contract is reported with place, lines and remedy", () => {
  test.each(readdirSync(folder))("%s", async (name) => {
    const cwd = `${folder}${name}`;
    const root = readdirSync(cwd).find((file) => CONTRACT_FILES.includes(file));
    const problems = await lintContract(`${cwd}/${root}`);
    expect(problems.filter(({ severity }) => severity === "error")).not.toEqual([]);
    expect(problems.filter(({ remedy }) => remedy === undefined)).toEqual([]);
    await expect(`${formatProblems(problems, { cwd })}\n`).toMatchFileSnapshot(`${cwd}/report.txt`);
  });
});
