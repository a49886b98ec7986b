import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const typescript = createRequire(import.meta.url).resolve("typescript/package.json");
const tsc = join(dirname(typescript), "bin/tsc");
const library = fileURLToPath(new URL("fixtures/library/client.ts", import.meta.url));

const program = `
import { createLibrary } from "library";
const library = createLibrary({ baseUrl: "http://library.example" });
export const { logIn } = library;
export const order = () => library.order();
`;

test("a caller's declaration files can hold the type of every call", async () => {
  const folder = await mkdtemp(join(tmpdir(), "declarations-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "calls.mts"), program);
  const compilerOptions = {
    noEmit: true,
    declaration: true,
    types: [],
    paths: { library: [library] },
  };
  const config = { extends: join(root, "tsconfig.base.json"), compilerOptions };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  const complaints = await promisify(execFile)(process.execPath, [tsc, "-p", folder]).then(
    () => "",
    (error: { stdout?: string }) => error.stdout ?? String(error),
  );
  expect(complaints).toBe("");
});
