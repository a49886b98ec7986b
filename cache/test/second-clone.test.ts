/** What a team has of `pnpm run cache`: a clone on an empty machine takes what another has built. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cache, startCache } from "../src/server.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const execute = promisify(execFile);
const token = "a-token-of-the-team";
const ours = "the-key-that-the-team-signs-with";
const theirs = "the-key-of-a-stranger-in-the-net";

/** What turbo says of a task in its summary of a run. */
interface Task {
  readonly task: string;
  readonly cache: { readonly status: "HIT" | "MISS"; readonly source?: "LOCAL" | "REMOTE" };
}

let folder: string;
let cache: Cache;
const trouble: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cache-"));
  const storage = join(folder, "artifacts");
  const settings = { host: "127.0.0.1", port: 0, storage, token };
  cache = await startCache(settings, (line) => trouble.push(line));
}, 120_000);

afterAll(async () => {
  await cache.close();
  await rm(folder, { recursive: true });
});

/** A clone with all that it depends on, and nothing built. */
async function clone(name: string): Promise<string> {
  const path = join(folder, name);
  await execute("git", ["clone", "--quiet", root, path]);
  const { stdout: store } = await execute("pnpm", ["store", "path"], { cwd: root });
  const flags = ["--frozen-lockfile", "--prefer-offline", "--store-dir", store.trim()];
  await execute("pnpm", ["install", ...flags], { cwd: path, env: { ...process.env, CI: "1" } });
  return path;
}

/** Builds the packages, as on a machine of its own. @returns what came from where, by task. */
async function build(path: string, key: string): Promise<Record<string, string>> {
  const home = join(path, ".home");
  await mkdir(home, { recursive: true });
  const { PATH = "" } = process.env;
  const env = {
    PATH,
    HOME: home,
    TURBO_API: cache.url,
    TURBO_TEAM: "handshake",
    TURBO_TOKEN: token,
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: key,
    TURBO_TELEMETRY_DISABLED: "1",
  };
  const runs = join(path, ".turbo/runs");
  await rm(runs, { recursive: true, force: true });
  const args = ["run", "build", "--filter=./packages/**", "--summarize"];
  await execute(join(path, "node_modules/.bin/turbo"), args, { cwd: path, env });
  const [file = ""] = await readdir(runs);
  const { tasks } = JSON.parse(await readFile(join(runs, file), "utf8")) as { tasks: Task[] };
  const built = tasks.filter(({ task }) => task === "build");
  return Object.fromEntries(
    built.map((task, i) => [
      `${Reflect.get(task, "package") ?? i}`,
      task.cache.status === "HIT" ? String(task.cache.source) : "built",
    ]),
  );
}

const everywhere = (where: string): object =>
  Object.fromEntries(
    ["enos", "koodrive", "mock", "runtime"].map((name) => [`@handshake/${name}`, where]),
  );

test("a second clone builds nothing that another has built, unless it is signed by somebody else", async () => {
  const [first, second] = [await clone("first"), await clone("second")];
  expect(await build(first, ours)).toMatchObject(everywhere("built"));
  expect(await build(second, ours)).toMatchObject(everywhere("REMOTE"));
  const file = "packages/clients/enos/dist/gen/operations.js";
  expect(await readFile(join(second, file))).toEqual(await readFile(join(first, file)));

  await rm(join(second, ".turbo"), { recursive: true });
  await rm(join(second, "node_modules/.cache"), { recursive: true, force: true });
  expect(await build(second, theirs)).toMatchObject(everywhere("built"));
  expect(trouble).toEqual([]);
}, 300_000);

test("what cannot be used is told with its remedy", async () => {
  const started = startCache(
    { host: "127.0.0.1", port: Number(new URL(cache.url).port), storage: folder, token },
    (line) => trouble.push(line),
  );
  await expect(started).rejects.toThrow(/^The port \d+ of 127\.0\.0\.1 is taken; choose another/);
});
