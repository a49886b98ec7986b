import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { pack, type Tarball } from "../src/publish/pack.ts";
import { planPublishing, publishAll } from "../src/publish/publish.ts";
import { Registry as Npm } from "../src/publish/registry.ts";
import { publishedPackages } from "../src/publish/workspace.ts";
import { Registry } from "./registry.ts";
import { folderWith } from "./temporary.ts";

const CLIENT = {
  name: "@acme/library",
  version: "1.0.0",
  license: "MIT",
  files: ["gen"],
  exports: { "./openapi.json": "./gen/openapi.json" },
  dependencies: { "@acme/runtime": "workspace:*" },
};
const RUNTIME = { name: "@acme/runtime", version: "1.0.0", license: "MIT", files: ["dist"] };
const TOOL = { name: "@acme/mock", version: "1.0.0", bin: { mock: "./mock.js" } };

/** Three packages, of which the first by its name needs the last. */
function workspace(root: Readonly<Record<string, unknown>> = {}): string {
  const folder = folderWith({
    "pnpm-workspace.yaml": `packages: ["packages/*"]\n`,
    "package.json": JSON.stringify({ name: "acme", private: true, ...root }),
    LICENSE: "As you like.",
    "packages/library/package.json": JSON.stringify(CLIENT),
    "packages/library/README.md": "# Library",
    "packages/library/gen/openapi.json": `{"info":{"title":"Library","version":"1.0.0"}}`,
    "packages/mock/package.json": JSON.stringify(TOOL),
    "packages/mock/mock.js": "#!/usr/bin/env node\n",
    "packages/runtime/package.json": JSON.stringify(RUNTIME),
    "packages/runtime/dist/index.js": "export const answer = 42;\n",
    "packages/tests/package.json": `{ "name": "tests", "version": "1.0.0", "private": true }`,
  });
  const modules = join(folder, "packages/library/node_modules/@acme");
  mkdirSync(modules, { recursive: true });
  cpSync(join(folder, "packages/runtime"), join(modules, "runtime"), { recursive: true });
  return folder;
}

async function packAll(root: string): Promise<Tarball[]> {
  const folder = folderWith({});
  return Promise.all(publishedPackages(root).map((each) => pack(each, { root, folder })));
}

describe("packing", { timeout: 60_000 }, () => {
  test("gives the same bytes in another folder, at another time, under another mask", async () => {
    const one = await packAll(workspace());
    const mask = process.umask(0o077);
    onTestFinished(() => void process.umask(mask));
    const other = await packAll(workspace());
    expect(other.map(({ integrity }) => integrity)).toEqual(one.map(({ integrity }) => integrity));
    for (const [index, { file }] of one.entries()) {
      expect(readFileSync(file).equals(readFileSync(other[index]?.file ?? ""))).toBe(true);
    }
  });

  test("puts the licence and a bill of materials beside the contract, and resolves the workspace", async () => {
    const [, tarball] = await packAll(workspace());
    expect(tarball?.manifest).toMatchObject({
      name: "@acme/library",
      dependencies: { "@acme/runtime": "1.0.0" },
    });
    const files = new Map(tarball?.files.map(({ path, bytes }) => [path, String(bytes)]));
    expect([...files.keys()].sort()).toEqual([
      "LICENSE",
      "README.md",
      "gen/openapi.json",
      "package.json",
      "sbom.cdx.json",
    ]);
    expect(JSON.parse(files.get("sbom.cdx.json") ?? "")).toMatchObject({
      bomFormat: "CycloneDX",
      components: [
        { purl: "pkg:npm/%40acme/runtime@1.0.0", licenses: [{ license: { id: "MIT" } }] },
      ],
      dependencies: [
        { ref: "pkg:npm/%40acme/library@1.0.0", dependsOn: ["pkg:npm/%40acme/runtime@1.0.0"] },
        { ref: "pkg:npm/%40acme/runtime@1.0.0", dependsOn: [] },
      ],
    });
  });
});

test("a package says from which repository it comes", async () => {
  const url = "git+https://git.example/acme.git";
  const found = await packAll(workspace({ repository: url }));
  expect(found.map(({ manifest }) => manifest.repository)).toEqual([
    { type: "git", url, directory: "packages/runtime" },
    { type: "git", url, directory: "packages/library" },
    { type: "git", url, directory: "packages/mock" },
  ]);
});

describe("publishing", { timeout: 120_000 }, () => {
  let registry: Registry;
  let root: string;
  let said: string[];

  beforeEach(async () => {
    registry = await Registry.start(folderWith({}));
    root = workspace();
    said = [];
    writeFileSync(join(root, ".npmrc"), registry.npmrc());
    return () => registry.stop();
  });

  const publish = async (tag = "latest", env: NodeJS.ProcessEnv = {}): Promise<void> => {
    const npm = new Npm(root, env);
    await npm.ping();
    await npm.checkCredentials();
    const planned = await planPublishing(await packAll(root), npm, root);
    await publishAll(planned, { registry: npm, tag, say: (line) => said.push(line) });
  };

  const versions = async (): Promise<string[]> => {
    const names = ["library", "mock", "runtime"];
    const all = await Promise.all(names.map((name) => registry.about(`@acme/${name}`)));
    return names.filter((_, index) => all[index]?.versions.length === 1);
  };

  test("goes by the dependencies, and the second time there is nothing to do", async () => {
    await publish();
    expect(said).toEqual([
      "Published @acme/runtime 1.0.0.",
      "Published @acme/library 1.0.0.",
      "Published @acme/mock 1.0.0.",
    ]);
    await publish();
    expect(said).toHaveLength(3);
  });

  test("publishes only what is new", async () => {
    await publish();
    writeFileSync(
      join(root, "packages/mock/package.json"),
      JSON.stringify({ ...TOOL, version: "1.1.0-next.0" }),
    );
    await publish("next");
    expect(said.slice(3)).toEqual(["Published @acme/mock 1.1.0-next.0."]);
    expect((await registry.about("@acme/mock")).tags).toEqual({
      latest: "1.0.0",
      next: "1.1.0-next.0",
    });
  });

  test("stops where the registry dies between two packages, and goes on from there", async () => {
    registry.dieAfter(1);
    await expect(publish()).rejects.toThrow(
      /^The registry does not answer\..+ @acme\/runtime 1\.0\.0 is published; @acme\/library 1\.0\.0 and @acme\/mock 1\.0\.0 are not\. .+ it goes on with @acme\/library 1\.0\.0\.$/,
    );
    await registry.start();
    expect(await versions()).toEqual(["runtime"]);
    await publish();
    expect(said).toHaveLength(3);
    expect(await versions()).toEqual(["library", "mock", "runtime"]);
  });

  test("says that a version is there with other bytes, and publishes nothing", async () => {
    await publish();
    writeFileSync(join(root, "packages/runtime/dist/index.js"), "export const answer = 43;\n");
    await expect(publish()).rejects.toThrow(
      /^The registry has @acme\/runtime 1\.0\.0 already, with other bytes in dist\/index\.js\. .+ Nothing was published\.$/,
    );
    expect(said).toHaveLength(3);
  });

  test("says that the registry is down, before anything is done", async () => {
    await registry.stop();
    await expect(publish()).rejects.toThrow(
      /^The registry does not answer\..+ Nothing was changed\.$/,
    );
  });

  test.each([
    ["no", ""],
    ["a wrong", "mistaken"],
  ])("says that there is %s token, before anything is done", async (_, token) => {
    writeFileSync(join(root, ".npmrc"), registry.npmrc({ token }));
    await expect(publish()).rejects.toThrow(/does not know who you are: no token, or one that/);
    expect(await versions()).toEqual([]);
    expect(existsSync(join(root, "packages/library/CHANGELOG.md"))).toBe(false);
  });

  test("asks for the repository's name where a CI is to prove it, before anything is done", async () => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: "http://127.0.0.1:9/" };
    await expect(publish("latest", env)).rejects.toThrow(
      /^Provenance proves from which repository .+ Write "repository" into .+ Nothing was published\.$/,
    );
    expect(await versions()).toEqual([]);
  });
});
