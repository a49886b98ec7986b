import { spawn } from "node:child_process";
import { on, once } from "node:events";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  utimesSync,
  watch,
} from "node:fs";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../src/index.ts";
import { generatedPackages } from "../src/shell/layout.ts";
import { recover } from "../src/shell/recover.ts";
import { readTree } from "../src/shell/tree.ts";
import { Draft } from "../src/shell/write.ts";
import { Workspace } from "./workspace.ts";

/** No process has this id: Linux ends at 2^22. */
const DEAD = 2 ** 22 + 1;

test("only what changed is written: the other files of gen keep their times", async () => {
  const workspace = Workspace.forTest(["petstore"]);
  await generate(workspace.root);
  const gen = join(workspace.root, "packages/clients/petstore/gen");
  for (const file of ["openapi.json", "schema.ts"]) utimesSync(join(gen, file), 1000, 1000);
  workspace.write("packages/clients/petstore/gen/schema.ts", "// edited\n");
  await generate(workspace.root);
  expect(statSync(join(gen, "openapi.json")).mtimeMs).toBe(1_000_000);
  expect(statSync(join(gen, "schema.ts")).mtimeMs).not.toBe(1_000_000);
});

test("a folder that cannot be replaced stays, and no draft of the next one is left beside it", () => {
  const workspace = Workspace.forTest();
  workspace.write("packages/clients/petstore/gen/schema.ts", "// before");
  const folder = join(workspace.root, "packages/clients/petstore");
  const impossible = new Map([
    ["schema.ts", "// a file"],
    ["schema.ts/part.ts", "// a file within a file"],
  ]);
  expect(() => new Draft(join(folder, "gen"), impossible)).toThrow(/EEXIST|ENOTDIR/);
  expect(readdirSync(folder)).toEqual(["gen"]);
  expect(workspace.tree()).toEqual({ "petstore/gen/schema.ts": "// before" });
});

test("a run does not need a place to remember things", async () => {
  const workspace = Workspace.forTest(["petstore"]);
  workspace.write("node_modules/.cache", "not a folder");
  expect(await generate(workspace.root)).toMatchObject({ ok: true });
  expect(await generate(workspace.root, { check: true })).toMatchObject({ ok: true });
});

test("after a process died between the two renames, the old state comes back first", async () => {
  const workspace = Workspace.forTest(["petstore"]);
  await generate(workspace.root);
  const before = workspace.tree();
  const folder = join(workspace.root, "packages/clients/petstore");
  renameSync(join(folder, "gen"), join(folder, `.generate-${DEAD}-old-gen`));
  mkdirSync(join(folder, `.generate-${DEAD}-new-gen`));
  recover(workspace.root);
  expect(workspace.tree()).toEqual(before);
  expect(existsSync(join(folder, `.generate-${DEAD}-new-gen`))).toBe(false);
});

test("what another living process is writing is left to it", () => {
  const workspace = Workspace.forTest();
  const draft = `packages/clients/petstore/.generate-${process.pid}-new-gen/schema.ts`;
  const whole = `packages/clients/.generate-${process.pid}-new-more/gen/openapi.json`;
  for (const file of [draft, whole]) workspace.write(file, "{}");
  recover(workspace.root);
  expect(generatedPackages(workspace.root)).toEqual([]);
  for (const file of [draft, whole]) expect(existsSync(join(workspace.root, file))).toBe(true);
});

/** Writes two states of a folder in turn, for ever, and says so after each. */
const WRITER = `
  const [module, folder] = process.argv.slice(1);
  const { Draft } = await import(module);
  const state = (text) => new Map(["a", "b/c", "d"].map((path) => [path, text.repeat(1000)]));
  for (let turn = 0; ; turn++) {
    new Draft(folder, state(turn % 2 === 0 ? "even" : "odd")).swap();
    process.stdout.write(turn + "\\n");
  }`;

test("a process that is killed while writing leaves the old or the new folder, never a mixture", async () => {
  const workspace = Workspace.forTest();
  const folder = join(workspace.root, "packages/clients/any/gen");
  const module = new URL("../src/shell/write.ts", import.meta.url).href;
  for (let round = 0; round < 5; round++) {
    const child = spawn(process.execPath, ["--input-type=module", "-e", WRITER, module, folder]);
    const lines = createInterface(child.stdout);
    const closed = new Promise((resolve) => child.once("close", resolve));
    for await (const line of lines) if (Number(line) >= 3 + round) break;
    child.kill("SIGKILL");
    await closed;
    recover(workspace.root);
    const files = [...readTree(folder)];
    expect(files.map(([path]) => path)).toEqual(["a", "b/c", "d"]);
    expect(new Set(files.map(([, text]) => text)).size).toBe(1);
    expect(workspace.tree()).toEqual(
      Object.fromEntries(files.map(([path, text]) => [`any/gen/${path}`, text])),
    );
  }
});

test("a run that is interrupted takes what it has written so far with it", async () => {
  const all = ["awkward", "newest", "petstore", "split"];
  const workspace = Workspace.forTest(all);
  const clients = join(workspace.root, "packages/clients");
  mkdirSync(clients);
  const watcher = watch(clients);
  const child = workspace.start();
  const closed = once(child, "close");
  for await (const [, name] of on(watcher, "change")) {
    if (String(name).startsWith(".generate-")) break;
  }
  watcher.close();
  child.kill("SIGINT");
  await closed;
  // All, where it was done before the signal came.
  expect([[], all]).toContainEqual(readdirSync(clients));
});

test("with an error in one contract nothing of the others is left beside them", async () => {
  const workspace = Workspace.forTest(["petstore", "split"]);
  workspace.write("specs/broken/openapi.yaml", "openapi: 3.1.0\n");
  expect(await generate(workspace.root)).toMatchObject({ ok: false, packages: [] });
  expect(workspace.tree()).toEqual({});
});
