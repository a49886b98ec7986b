import { execFile } from "node:child_process";
import { glob, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const typescript = createRequire(import.meta.url).resolve("typescript/package.json");
const tsc = join(dirname(typescript), "bin/tsc");

/** A page's TypeScript, as one program: later blocks build on earlier ones. */
function programOf(page: string): string {
  const blocks = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
  return ["export {};", ...blocks].join("\n");
}

/** Packages by the name that a reader imports them with. */
async function packagePaths(): Promise<Record<string, string[]>> {
  const paths: Record<string, string[]> = {};
  for await (const file of glob("packages/{*,clients/*}/package.json", { cwd: root })) {
    const { name } = JSON.parse(await readFile(join(root, file), "utf8"));
    paths[name] = [join(root, dirname(file), "src/index.ts")];
  }
  return paths;
}

async function compile(folder: string): Promise<string> {
  const run = promisify(execFile)(process.execPath, [tsc, "-p", folder]);
  return run.then(
    () => "",
    (error: { stdout?: string }) => error.stdout ?? String(error),
  );
}

test("every TypeScript block in the clients' README files compiles", async () => {
  const folder = await mkdtemp(join(tmpdir(), "readmes-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for await (const file of glob("packages/clients/*/README.md", { cwd: root })) {
    const program = programOf(await readFile(join(root, file), "utf8"));
    await writeFile(join(folder, `${dirname(file).split("/").at(-1)}.mts`), program);
  }
  const compilerOptions = { noEmit: true, types: [], paths: await packagePaths() };
  const config = { extends: join(root, "tsconfig.base.json"), compilerOptions };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  expect(await compile(folder)).toBe("");
});
