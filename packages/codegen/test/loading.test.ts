import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { generate } from "../src/index.ts";
import { Workspace } from "./workspace.ts";

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

test("the thread that prints does not load what reads contracts", async () => {
  const modules = await loaded(process.cwd(), "src/shell/printing.ts");
  expect(modules.some((url) => url.endsWith("/typescript.js"))).toBe(true);
  expect(modules.filter((url) => url.endsWith("/contract/src/load.ts"))).toEqual([]);
});
