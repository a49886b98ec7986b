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

// Words of the first contracts. The machinery knows none of them, nor where any API's files are.
const words = /koodrive|huawei|\benos\b|envision|apim-|x-hw-|app-portal/i;

/** `file: word` for each file that names an API. */
async function mentions(listed: readonly string[]): Promise<string[]> {
  const places = apis.flatMap((api) => [`specs/${api}/`, `clients/${api}/`, `@handshake/${api}"`]);
  const found = listed.map(async (file) => {
    const text = await readFile(join(root, file), "utf8");
    const named = [...(words.exec(text) ?? []), ...places.filter((place) => text.includes(place))];
    return named.map((word) => `${file}: ${word}`);
  });
  return (await Promise.all(found)).flat();
}

test("the machinery names no API", async () => {
  const machinery = files(
    ":(glob)packages/*/src/**",
    ":(glob)packages/*/bin/**",
    ":(glob)packages/*/rules/**",
    ":(glob)packages/*/*",
  );
  expect(machinery.length).toBeGreaterThan(100);
  expect(await mentions(machinery)).toEqual([]);
});

test("no file of the root's configuration lists the APIs", async () => {
  const configuration = files(":(glob)*.json*", ":(glob)*.yaml", ":(glob)*.ts", ".github", ".ci");
  expect(configuration.length).toBeGreaterThan(5);
  // Who owns a contract stands in CODEOWNERS, by its path.
  const apart = new Set(["pnpm-lock.yaml", ".github/CODEOWNERS"]);
  const written = configuration.filter((file) => !apart.has(file));
  expect(await mentions(written)).toEqual([]);
});
