import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** `pnpm bench` with these arguments, and how it ended. */
async function bench(...args: readonly string[]) {
  return promisify(execFile)(process.execPath, ["scripts/bench.ts", ...args], { cwd: root }).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: "" }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      stdout,
      stderr,
    }),
  );
}

test.each([
  [["nobody"], /^Usage: pnpm bench client \| codegen \| emitters \| mock .*\n$/],
  [["client", "weight"], /^There is no section "weight"; there are size, .*\.\n$/],
  [["client", "--slow"], /^Unknown option '--slow'; the command is pnpm bench client .*\.\n$/],
  [["client", "--only", "nobody"], /^Nothing has "nobody" in its name; there are .*\.\n$/],
  [
    ["codegen", "huge"],
    /^"huge" is no section and no file; the command is pnpm bench codegen .*\.\n$/,
  ],
  [["codegen", "big"], /^Name the contracts for "big"; the command is pnpm bench codegen .*\.\n$/],
])("pnpm bench %j is told in one sentence what it got wrong", async (args, sentence) => {
  expect(await bench(...args)).toEqual({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(sentence),
  });
});

test("ours alone is weighed without anything of others", async () => {
  const { code, stdout } = await bench("client", "size", "--only", "ours");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\| ours, one operation \| [\d,]+ \| [\d,]+ \| 1\.00 \|/m);
  expect(stdout).not.toContain("axios");
});

test("what ours is compared with is not in the workspace, and comes from no certain registry", async () => {
  const { dependencies } = JSON.parse(await readFile(`${root}bench/package.json`, "utf8"));
  const [workspace, own] = await Promise.all([
    readFile(`${root}pnpm-lock.yaml`, "utf8"),
    readFile(`${root}bench/pnpm-lock.yaml`, "utf8"),
  ]);
  expect(Object.values(dependencies)).toEqual(
    Object.values(dependencies).map(() => expect.stringMatching(/^\d+\.\d+\.\d+$/)),
  );
  expect(workspace).not.toMatch(/^ {2}bench:$/m);
  expect(own).not.toMatch(/tarball:|:\/\//);
});
