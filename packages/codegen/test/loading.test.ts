import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { generate } from "../src/index.ts";
import { Workspace } from "./workspace.ts";

const CONTRACT = fileURLToPath(new URL("../../contract/", import.meta.url));

/** Prints the address of every module that a program loads, in its own thread. */
const TELL = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module";
  registerHooks({
    load(url, context, next) {
      console.log(url);
      return next(url, context);
    },
  });
`)}`;

async function loaded(cwd: string, program: string): Promise<string[]> {
  const path = fileURLToPath(new URL(`../${program}`, import.meta.url));
  const args = ["--import", TELL, path];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd });
  return stdout.split("\n").filter((line) => /^(?:file|node):/.test(line));
}

test("where nothing is to do, nothing is loaded but the generator's own few files", async () => {
  const workspace = Workspace.forTest(["petstore"]);
  await generate(workspace.root);
  const modules = await loaded(workspace.root, "bin/generate.js");
  expect(modules.some((url) => url.endsWith("/shell/memory.ts"))).toBe(true);
  expect(modules.filter((url) => url.includes("/node_modules/"))).toEqual([]);
});

test("what reads contracts comes from the one file that installing made of it", async () => {
  const workspace = Workspace.forTest(["petstore"]);
  const modules = await loaded(workspace.root, "bin/generate.js");
  expect(modules.filter((url) => /\/contract\/dist\/redocly-[\d.]+\.js$/.test(url))).toHaveLength(
    1,
  );
  const folder = pathToFileURL(realpathSync(`${CONTRACT}node_modules/@redocly/openapi-core`)).href;
  expect(modules.filter((url) => url.startsWith(folder))).toEqual([]);
});

test("without that file, it is what it was installed as", async () => {
  const copy = mkdtempSync(join(tmpdir(), "contract-"));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  for (const part of ["package.json", "redocly", "rules", "src"]) {
    cpSync(join(CONTRACT, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(CONTRACT, "node_modules"), join(copy, "node_modules"), "junction");
  const program = `
    await import("./redocly/load.ts");
    const { lintContract } = await import("./src/index.ts");
    console.log((await lintContract(process.argv[1])).length);
  `;
  const contract = join(CONTRACT, "test/fixtures/split/openapi.yaml");
  const args = ["--input-type=module", "--eval", program, contract];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: copy });
  expect(stdout).toBe("0\n");
});

test("the thread that prints does not load what reads contracts", async () => {
  const modules = await loaded(process.cwd(), "src/shell/printing.ts");
  expect(modules.some((url) => url.endsWith("/typescript.js"))).toBe(true);
  expect(modules.filter((url) => url.endsWith("/contract/src/load.ts"))).toEqual([]);
});
