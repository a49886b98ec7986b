import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const apis = (await readdir(join(root, "specs"), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function files(...paths: string[]): string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...paths];
  const listed = execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\0");
  return listed.filter((file) => file !== "");
}

/** `file: api` for each file that names an API. */
async function mentions(listed: readonly string[]): Promise<string[]> {
  const found = listed.map(async (file) => {
    const text = await readFile(join(root, file), "utf8");
    const named = apis.filter((api) => new RegExp(`\\b${api}\\b`, "i").test(text));
    return named.map((api) => `${file}: ${api}`);
  });
  return (await Promise.all(found)).flat();
}

test("the machinery names no API", async () => {
  const machinery = files("packages").filter((file) => !file.startsWith("packages/clients/"));
  expect(machinery.length).toBeGreaterThan(100);
  expect(await mentions(machinery)).toEqual([]);
});

test("no file of the root's configuration lists the APIs", async () => {
  const configuration = files(":(glob)*.json*", ":(glob)*.yaml", ":(glob)*.ts", ".github", ".ci");
  expect(configuration.length).toBeGreaterThan(5);
  const written = configuration.filter((file) => file !== "pnpm-lock.yaml");
  expect(await mentions(written)).toEqual([]);
});
