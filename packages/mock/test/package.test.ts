import { execFile } from "node:child_process";
import { chmodSync } from "node:fs";
import {
  chmod,
  cp,
  mkdir,
  mkdtempDisposable,
  readdir,
  readFile,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { bundleCode } from "../bundle/code.ts";
import * as source from "../src/index.ts";
import { asJson, fixture } from "./fixture.ts";
import { registry } from "./registry.ts";
import { runProgram } from "./run.ts";

const execute = promisify(execFile);
const PACKAGE = fileURLToPath(new URL("../", import.meta.url));
const ROOT = join(PACKAGE, "../..");
const MIB = 1024 * 1024;

/** Every Node of this machine, each version once. */
async function nodes(): Promise<readonly (readonly [version: string, program: string])[]> {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const programs = [process.execPath, ...folders.map((folder) => join(folder, "node"))];
  const found = new Map<string, string>();
  for (const program of programs) {
    const told = await execute(program, ["--version"]).catch(() => undefined);
    const version = told?.stdout.trim();
    if (version !== undefined && !found.has(version)) found.set(version, program);
  }
  return [...found];
}

const NODES = await nodes();

/** With the pnpm that runs the tests; whoever calls vitest alone has none on the path. */
async function pack(folder: string): Promise<void> {
  const args = ["pack", "--pack-destination", folder];
  await execute("pnpm", args, { cwd: PACKAGE }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return execute("npx", ["-y", "pnpm@12", ...args], { cwd: PACKAGE });
  });
}

describe("the published package", { timeout: 120_000 }, () => {
  let home: string;
  let tarball: string;
  const installed = (...path: string[]): string =>
    join(home, "node_modules/@handshake/mock", ...path);

  beforeAll(async () => {
    const folder = await mkdtempDisposable(join(tmpdir(), "package-"));
    home = join(folder.path, "home");
    await mkdir(home);
    await execute(process.execPath, [join(PACKAGE, "bundle/build.ts")]);
    await pack(folder.path);
    const name = (await readdir(folder.path)).find((file) => file.endsWith(".tgz"));
    tarball = join(folder.path, name ?? "");
    await writeFile(join(home, "package.json"), `{ "private": true, "type": "module" }`);
    await execute("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], {
      cwd: home,
    });
    return () => folder.remove();
  }, 240_000);

  test("is one package of at most 3 MB that needs no other", async () => {
    expect((await stat(tarball)).size).toBeLessThan(3 * MIB);
    const modules = await readdir(join(home, "node_modules"));
    expect(modules.filter((name) => !name.startsWith("."))).toEqual(["@handshake"]);
    expect(await readdir(join(home, "node_modules/@handshake"))).toEqual(["mock"]);
    const { dependencies, bin } = JSON.parse(await readFile(installed("package.json"), "utf8"));
    expect(dependencies).toBeUndefined();
    expect(Object.values(bin)).toEqual(["./dist/bin.js"]);
  });

  test("is not packed by npm, whose package would not start", async () => {
    // Of the pnpm that runs the tests; npm would take it for its own.
    const { npm_config_user_agent: _, ...env } = process.env;
    const packed = execute("npm", ["pack", "--dry-run"], { cwd: PACKAGE, env });
    await expect(packed).rejects.toThrow(/Pack and publish with pnpm: npx -y pnpm@12 pack/);
  });

  test.each(NODES)("is imported by Node %s", async (_, node) => {
    const code = `import("@handshake/mock").then(({ startMock, startProxy }) => console.log(typeof startMock, typeof startProxy))`;
    const { stdout, stderr } = await execute(node, ["-e", code], { cwd: home });
    expect({ stdout, stderr }).toEqual({ stdout: "function function\n", stderr: "" });
  });

  test.each(NODES)("serves a contract and its console on Node %s", async (_, node) => {
    const bin = installed("dist/bin.js");
    const args = [bin, fixture("library"), "--port", "0"];
    await using mock = runProgram([node, ...args], { cwd: home });
    const [, url = ""] = await mock.until(/up on (\S+)[^]*Ctrl-C/);
    const body = JSON.stringify({ account: "0042", password: "open-sesame" });
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(`${url}/lib/login`, { method: "POST", headers, body });
    expect(answer.status).toBe(200);
    // What a start does not load: the generator, and the proxy's share of Prism.
    const dynamic = await fetch(`${url}/health/status`, { headers: { Prefer: "dynamic=true" } });
    expect([dynamic.status, await dynamic.json()]).toEqual([200, expect.any(Object)]);
    for (const path of ["", "/assets/redoc.js", "/health", "/api/openapi.json"]) {
      expect([path, (await fetch(`${url}/__mock${path}`)).status]).toEqual([path, 200]);
    }
    mock.child.kill("SIGINT");
    expect(await mock.ended).toBe(0);
    expect(await mock.errors).toBe("");
    // Loaded by its name alone, with all that it needs of Node.
    await using proxy = runProgram(
      [node, bin, "proxy", fixture("library"), "--target", url, "--port", "0"],
      { cwd: home },
    );
    const [, before = ""] = await proxy.until(/(http:\/\/127\S+)[^]*Ctrl-C/);
    expect((await fetch(`${before}/lib/login`)).status).toBe(502);
    proxy.child.kill("SIGINT");
    expect(await proxy.ended).toBe(0);
    expect(await proxy.errors).toBe("");
  });

  test("serves a client package that the person's own npm fetches, by their .npmrc", async () => {
    await using client = await mkdtempDisposable(join(tmpdir(), "client-"));
    await mkdir(join(client.path, "gen"));
    await writeFile(join(client.path, "gen/openapi.json"), await asJson("shop"));
    const manifest = {
      name: "@acme/shop",
      version: "1.2.0",
      exports: { "./openapi.json": "./gen/openapi.json" },
      dependencies: { "@acme/not-there": "1.0.0" },
      scripts: { install: "exit 1" },
    };
    await writeFile(join(client.path, "package.json"), JSON.stringify(manifest));
    await using server = await registry(client.path, manifest);
    await using here = await mkdtempDisposable(join(tmpdir(), "here-"));
    const { host } = new URL(server.url);
    await writeFile(
      join(here.path, ".npmrc"),
      `registry=${server.url}\n//${host}/:_authToken=from-npmrc\nfetch-retries=0\ncache=${here.path}/cache\n`,
    );
    await writeFile(join(here.path, "package.json"), "{}");
    const bin = [process.execPath, installed("dist/bin.js")];

    await using mock = runProgram([...bin, "@acme/shop@1.2.0", "--port", "0"], { cwd: here.path });
    const [, url] = await mock.until(/up on (\S+)[^]*\(shop\)[^]*Ctrl-C/);
    expect(await (await fetch(`${url}/shop/items`)).json()).toEqual(["pen"]);
    expect(server.tokens).toContain("Bearer from-npmrc");

    await using none = runProgram([...bin, "@acme/nothing"], { cwd: here.path });
    expect(await none.errors).toMatch(/^There is no package @acme\/nothing in the registry.+\n$/);
    await using version = runProgram([...bin, "@acme/shop@9.9.9"], { cwd: here.path });
    expect(await version.errors).toMatch(/^The registry has no such version: @acme\/shop@9\.9\.9/);
    await server[Symbol.asyncDispose]();
    await using gone = runProgram([...bin, "@acme/other"], { cwd: here.path });
    expect(await gone.errors).toMatch(/^npm cannot reach the registry to fetch @acme\/other.+\n$/);
    const env = { ...process.env, PATH: "" };
    await using bare = runProgram([...bin, "@acme/shop"], { cwd: here.path, env });
    expect(await bare.errors).toMatch(/^npm is needed to fetch @acme\/shop.+\n$/);
  });

  test("has the same exports as the source, and types that need no other package", async () => {
    await writeFile(
      join(home, "use.ts"),
      `import * as mock from "@handshake/mock";
interface Examples { listItems: "pens" }
const { startMock } = mock;
await using running = await startMock<Examples>({ contracts: [${JSON.stringify(fixture("shop"))}] });
const answer: Response = await fetch(running.url + "/shop/items");
// @ts-expect-error: an operation that is not there
void (() => running.pin("nowhere", "pens"));
console.log(JSON.stringify({ names: Object.keys(mock), body: await answer.json() }));
`,
    );
    const options = {
      module: "nodenext",
      target: "es2024",
      lib: ["es2024", "esnext.disposable", "dom"],
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: ["node"],
      typeRoots: [join(home, "types")],
    };
    await mkdir(join(home, "types"));
    await symlink(join(ROOT, "node_modules/@types/node"), join(home, "types/node"));
    await writeFile(
      join(home, "tsconfig.json"),
      JSON.stringify({ compilerOptions: options, files: ["use.ts"] }),
    );
    const checked = await execute(join(ROOT, "node_modules/.bin/tsc"), ["-p", home]).catch(
      ({ stdout }: { stdout: string }) => ({ stdout }),
    );
    expect(checked.stdout).toBe("");
    const { stdout } = await execute(process.execPath, [join(home, "use.ts")]);
    const { names, body } = JSON.parse(stdout) as { names: string[]; body: unknown };
    expect(names.sort()).toEqual(Object.keys(source).sort());
    expect(body).toEqual(["pen"]);
  });

  test("is built the same each time, and names the licence of all that is in it", async () => {
    await using again = await mkdtempDisposable(join(tmpdir(), "again-"));
    const modules = await bundleCode(again.path);
    for (const file of await readdir(again.path)) {
      const [first, second] = await Promise.all([
        readFile(installed("dist", file), "utf8"),
        readFile(join(again.path, file), "utf8"),
      ]);
      expect([file, first === second]).toEqual([file, true]);
      expect(first).not.toContain(ROOT);
    }
    const licences = await readFile(installed("dist/THIRD-PARTY-LICENSES.txt"), "utf8");
    const named = modules.flatMap(
      (file) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1] ?? [],
    );
    expect(named.length).toBeGreaterThan(100);
    const heads = licences.split(`\n${"-".repeat(80)}\n`).map((part) => part.trim().split("\n")[0]);
    for (const name of [...new Set(named), "@redocly/cli"]) {
      const isNamed = heads.some((head) => head?.startsWith(`${name} `));
      expect([name, isNamed]).toEqual([name, true]);
    }
    expect(heads.slice(1).filter((head) => !/^\S+ \d\S* \([\w. -]+\)$/.test(head ?? ""))).toEqual(
      [],
    );
  });

  // The Dockerfile's steps, as far as they go without a container engine.
  test("runs as somebody who may write nothing", async () => {
    await using work = await mkdtempDisposable(join(tmpdir(), "work-"));
    await mkdir(join(work.path, "specs"));
    await cp(fixture("shop"), join(work.path, "specs/shop"), { recursive: true });
    await execute("tar", ["xzf", tarball, "-C", work.path]);
    await chmod(work.path, 0o755);
    chmodSync(join(work.path, "package/dist/bin.js"), 0o644);
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const env = { PATH: process.env["PATH"], HOME: "/nonexistent", TMPDIR: "/nonexistent" };
    const bin = join(work.path, "package/dist/bin.js");
    const args = [process.execPath, bin, "--host", "0.0.0.0", "--port", "0"];
    await using mock = runProgram(args, { cwd: work.path, env, ...nobody });
    const [output, port] = await mock.until(/up on \S+:(\d+)[^]*Ctrl-C/);
    expect(output).toMatch(/__mock#token=/);
    const health = await fetch(`http://127.0.0.1:${port}/__mock/health`);
    expect(await health.json()).toEqual({ status: "ok" });
  });
});

test("every path that the Dockerfile copies exists, and reaches it", async () => {
  const text = await readFile(join(PACKAGE, "Dockerfile"), "utf8");
  const ignored = await readFile(join(PACKAGE, "Dockerfile.dockerignore"), "utf8");
  const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths = ""]) =>
    paths.split(" "),
  );
  expect(copied.length).toBeGreaterThan(5);
  for (const path of copied) {
    await stat(join(ROOT, path));
    const isLet = ignored
      .split("\n")
      .some((line) => line.startsWith("!") && `${path}/`.startsWith(`${line.slice(1)}/`));
    expect([path, isLet]).toEqual([path, true]);
  }
});
