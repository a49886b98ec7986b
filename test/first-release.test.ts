import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, writeFileSync } from "node:fs";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../packages/release/src/run.ts";
import { Registry } from "../packages/release/test/registry.ts";
import { folderWith } from "../packages/release/test/temporary.ts";
import { publishLibraries } from "./publish-libraries.ts";
import { WorkspaceCopy } from "./workspace-copy.ts";

const PACKAGES = ["runtime", "mock", "koodrive", "enos"].map((name) => `@handshake/${name}`);
const CLIENTS = ["@handshake/koodrive", "@handshake/enos"];
const BUILT = /^dist\/.+\.(js|js\.map|d\.ts)$/;
const PROGRAMS = fileURLToPath(new URL("../matrix/fixtures/programs/", import.meta.url));

// The installers of the README, each from a registry of its own choice and so not from the test's.
const INSTALLERS = [
  ["npm", (folder: string) => ["npm", "install", "--prefix", folder, ...CLIENTS]],
  ["pnpm", (folder: string) => ["npx", "-y", "pnpm@12", "--dir", folder, "add", ...CLIENTS]],
  ["Bun", (folder: string) => ["npx", "-y", "bun@1.4.5", "add", "--cwd", folder, ...CLIENTS]],
] as const;

/** What the lines of a dry run or a release say of each tarball. */
function published(output: string): Map<string, string> {
  const lines = output.matchAll(/^Publishes (\S+) 0\.1\.0, \d+ files, (sha512-\S+)$/gm);
  return new Map([...lines].map(([, name = "", integrity = ""]) => [name, integrity]));
}

describe("a first release of everything", { timeout: 240_000 }, () => {
  let copy: WorkspaceCopy;
  let storage: Awaited<ReturnType<typeof mkdtempDisposable>>;
  let registry: Registry;
  let first: Map<string, string>;

  beforeAll(async () => {
    storage = await mkdtempDisposable(join(tmpdir(), "registry-"));
    registry = await Registry.start(storage.path);
    copy = await workspace(registry);
    await publishLibraries(copy.root);
  }, 60_000);

  afterAll(async () => {
    await registry.stop();
    await copy[Symbol.asyncDispose]();
    await storage.remove();
  });

  test("gives tarballs of the same bytes, whatever folder they are built in", async () => {
    await using other = await workspace(registry);
    const [one, another] = [await release(copy, "--dry-run"), await release(other, "--dry-run")];
    expect(one).toMatchObject({ stderr: "", code: 0 });
    first = published(one.stdout);
    expect([...first.keys()].sort()).toEqual(PACKAGES.toSorted());
    expect(published(another.stdout)).toEqual(first);
  });

  test("puts every package into the registry, with the bytes that the dry run has told", async () => {
    const { stdout, stderr, code } = await release(copy);
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(published(stdout)).toEqual(first);
    for (const name of PACKAGES) {
      expect((await registry.about(name)).versions).toEqual(["0.1.0"]);
    }
  });

  test.each(CLIENTS)(
    "%s carries its contract, scenarios, types and maps, and nothing else",
    async (name) => {
      const cwd = folderWith({ ".npmrc": registry.npmrc() });
      const { stdout } = await run("npm", ["pack", name, "--json"], { cwd });
      const [{ files = [] } = {}] = Object.values(JSON.parse(stdout) as object) as Packed[];
      const paths = files.map(({ path }) => path);
      expect(paths.filter((path) => !BUILT.test(path)).sort()).toEqual([
        "LICENSE",
        "README.md",
        "gen/mock.json",
        "gen/mock.yaml",
        "gen/openapi.json",
        "package.json",
        "sbom.cdx.json",
      ]);
      const built = paths.filter((path) => path.endsWith(".js"));
      expect(built).toContain("dist/src/index.js");
      expect(paths).toEqual(
        expect.arrayContaining(
          built.flatMap((path) => [`${path}.map`, path.replace(/js$/, "d.ts")]),
        ),
      );
      const needs = await run("npm", ["view", name, "dependencies", "--json"], { cwd });
      expect(JSON.parse(needs.stdout)).toEqual({ "@handshake/runtime": "0.1.0" });
    },
  );

  test.each(INSTALLERS)(
    "is installed by %s, and logs in to the mock that npx starts",
    async (_, install) => {
      const home = folderWith({
        "package.json": `{ "name": "app", "private": true, "type": "module" }`,
        ".npmrc": registry.npmrc(),
        // npm would take a copy of what it fetched for somebody else.
        "bunfig.toml": `[install]\nregistry = "${registry.url}"\ncache = false\n`,
      });
      for (const file of ["import.js", "log-in.js"]) cpSync(join(PROGRAMS, file), join(home, file));
      const [program = "", ...args] = install(home);
      // npx fetches the installers from where this machine has them.
      const cwd = program === "npm" ? home : tmpdir();
      const installed = await run(program, args, { cwd });
      if (installed.code !== 0) throw new Error(installed.stderr + installed.stdout);
      await using mock = await startMock(folderWith({ ".npmrc": registry.npmrc() }));
      const { stdout, stderr } = await run(process.execPath, ["import.js", mock.url], {
        cwd: home,
      });
      expect(stderr).toBe("");
      const steps = JSON.parse(stdout) as { step: string; problem?: string }[];
      expect(steps.length).toBeGreaterThan(5);
      expect(steps.filter(({ problem }) => problem !== undefined)).toEqual([]);
    },
  );
});

function release({ root }: WorkspaceCopy, ...args: string[]): ReturnType<typeof run> {
  return run(process.execPath, ["packages/release/bin/release.ts", ...args], { cwd: root });
}

/** Both APIs, in a git repository of its own. */
async function workspace(registry: Registry): Promise<WorkspaceCopy> {
  const copy = await WorkspaceCopy.make(["koodrive", "enos"]);
  writeFileSync(copy.path(".npmrc"), registry.npmrc());
  copy.run("git", "init", "--quiet");
  return copy;
}

/** What `npm pack --json` tells. */
interface Packed {
  readonly files: readonly { readonly path: string }[];
}

interface Mock extends AsyncDisposable {
  readonly url: string;
}

/** As the README has it. */
async function startMock(folder: string): Promise<Mock> {
  const args = ["-y", "@handshake/mock", ...CLIENTS, "--port", "0", "--log", "json"];
  // A group of its own: npx starts a shell that starts the mock.
  const child = spawn("npx", args, {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  const exit = once(child, "exit");
  const early = exit.then(() => Promise.reject(new Error("The mock ended before it was up.")));
  const [line] = (await Promise.race([once(createInterface(child.stdout), "line"), early])) as [
    string,
  ];
  early.catch(() => undefined);
  const { url } = JSON.parse(line) as { url: string };
  return {
    url,
    async [Symbol.asyncDispose]() {
      process.kill(-(child.pid ?? 0));
      await exit;
    },
  };
}
