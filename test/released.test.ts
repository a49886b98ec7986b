import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../packages/release/src/run.ts";
import { Registry } from "../packages/release/test/registry.ts";
import { folderWith } from "../packages/release/test/temporary.ts";
import { WorkspaceCopy } from "./workspace-copy.ts";

const CLIENT = "packages/clients/koodrive";
const NAME = "@handshake/koodrive";
const TRANSPORT = "node_modules/openapi-fetch";

const everywhere = (version: string) => ({ version, contract: version, bundle: version });

// One story, told in order, with a real registry.
describe("a release", { timeout: 240_000 }, () => {
  let copy: WorkspaceCopy;
  let registry: Registry;

  const read = (file: string): string => readFileSync(copy.path(file), "utf8");
  const release = (...args: string[]) =>
    run(process.execPath, ["packages/release/bin/release.ts", ...args], { cwd: copy.root });
  const edit = async (from: string, to: string): Promise<void> => {
    const text = read("specs/koodrive/openapi.yaml");
    expect(text).toContain(from);
    writeFileSync(copy.path("specs/koodrive/openapi.yaml"), text.replace(from, to));
    expect(copy.run("node", "packages/codegen/bin/generate.ts")).toMatchObject({ code: 0 });
  };
  const state = () => ({
    version: (JSON.parse(read(`${CLIENT}/package.json`)) as { version: string }).version,
    contract: /^ {2}version: (.+)$/m.exec(read("specs/koodrive/openapi.yaml"))?.[1],
    bundle: (JSON.parse(read(`${CLIENT}/gen/openapi.json`)) as { info: { version: string } }).info
      .version,
  });

  /** What the runtime needs is in another registry than the test's. */
  const publishLibrary = async (name: string): Promise<void> => {
    const runtime = realpathSync(new URL(`../packages/runtime/${TRANSPORT}`, import.meta.url));
    const folder = realpathSync(join(runtime, "..", name));
    const args = ["publish", folder, "--ignore-scripts", "--no-provenance"];
    expect(await run("npm", args, { cwd: copy.root })).toMatchObject({ code: 0 });
  };

  beforeAll(async () => {
    copy = await WorkspaceCopy.make(["koodrive"]);
    // The mock is built slowly, and released as the others are.
    const mock = JSON.parse(read("packages/mock/package.json")) as object;
    writeFileSync(
      copy.path("packages/mock/package.json"),
      JSON.stringify({ ...mock, private: true }),
    );
    mkdirSync(copy.path(".registry"));
    registry = await Registry.start(copy.path(".registry"));
    writeFileSync(copy.path(".npmrc"), registry.npmrc());
    for (const args of [
      ["init", "--quiet"],
      ["add", "--all"],
      ["commit", "-qm", "Begin"],
    ]) {
      const who = ["-c", "user.name=Ann", "-c", "user.email=ann@library.example"];
      copy.run("git", ...who, ...args);
    }
    // npm's, not the release's.
    writeFileSync(copy.path(".git/info/exclude"), "/npm-cache/\n");
  }, 60_000);

  afterAll(async () => {
    await registry.stop();
    await copy[Symbol.asyncDispose]();
  });

  test("shows all of it in a dry run, and touches nothing", async () => {
    const before = copy.run("git", "status", "--short").output;
    const { stdout, stderr, code } = await release("--dry-run");
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toMatch(
      /Publishes @handshake\/runtime .+\nPublishes @handshake\/koodrive 0\.1\.0/,
    );
    expect(stdout).toMatch(/This was a dry run: nothing was written, nothing was published\.\n$/);
    expect(copy.run("git", "status", "--short").output).toBe(before);
    expect((await registry.about(NAME)).versions).toEqual([]);
  });

  test("publishes a first version, which npm installs into an empty project", async () => {
    expect(await release()).toMatchObject({ stderr: "", code: 0 });
    expect(state()).toEqual(everywhere("0.1.0"));
    for (const each of ["openapi-typescript-helpers", "openapi-fetch"]) await publishLibrary(each);
    const home = folderWith({ "package.json": `{ "type": "module" }`, ".npmrc": registry.npmrc() });
    const args = ["install", "--omit=peer", "--omit=optional", NAME];
    expect(await run("npm", args, { cwd: home })).toMatchObject({ code: 0 });
    const code = `import * as client from "${NAME}"; console.log(Object.keys(client).length > 0)`;
    const used = await run(process.execPath, ["-e", code], { cwd: home });
    expect(used).toMatchObject({ stdout: "true\n", stderr: "" });
  });

  test("has nothing to do right after", async () => {
    const { stdout, code } = await release();
    expect({ stdout, code }).toEqual({
      stdout: "The registry has every package already: nothing to publish.\n",
      code: 0,
    });
  });

  test("is a patch when words change", async () => {
    await edit("Who is logged in.", "Who is in.");
    const { stdout, stderr, code } = await release();
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toContain(`${NAME} 0.1.0 → 0.1.1\n`);
    expect(stdout).not.toContain("Publishes @handshake/runtime");
    expect(state()).toEqual(everywhere("0.1.1"));
    expect(read(`${CLIENT}/CHANGELOG.md`)).toMatch(
      /^# @handshake\/koodrive\n\n## 0\.1\.1\n\n### Other\n/,
    );
    expect((await registry.about(NAME)).tags).toEqual({ latest: "0.1.1" });
  });

  test("refuses a changeset that is smaller than the verdict, and changes nothing", async () => {
    await edit("operationId: validateCode", "operationId: checkCode");
    mkdirSync(copy.path(".changeset"), { recursive: true });
    writeFileSync(copy.path(".changeset/small.md"), `---\n"${NAME}": minor\n---\n\nA name.\n`);
    const { stderr, code } = await release();
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^The verdict is major, and its changeset says minor\..+\nNothing was changed\.\n$/,
    );
    expect(state()).toEqual(everywhere("0.1.1"));
    rmSync(copy.path(".changeset/small.md"));
  });

  test("goes on after the registry died, with the version that it had given", async () => {
    const manifest = read("packages/runtime/package.json");
    writeFileSync(
      copy.path(".changeset/runtime.md"),
      `---\n"@handshake/runtime": minor\n---\n\nFaster.\n`,
    );
    registry.dieAfter(1);
    const broken = await release();
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(
      /^The registry does not answer\..+ @handshake\/runtime 0\.2\.0 is published; @handshake\/koodrive 1\.0\.0 is not\./,
    );
    expect(read("packages/runtime/package.json")).toBe(manifest.replace("0.1.0", "0.2.0"));
    await registry.start();
    const { stdout, stderr, code } = await release();
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toMatch(
      /^Publishes @handshake\/koodrive 1\.0\.0.+\nPublished @handshake\/koodrive 1\.0\.0\.\nCommit what was written, and tag it: @handshake\/runtime@0\.2\.0, @handshake\/koodrive@1\.0\.0\.\n$/,
    );
    expect(state()).toEqual(everywhere("1.0.0"));
    expect(read(`${CLIENT}/CHANGELOG.md`)).toMatch(
      /## 1\.0\.0\n\n### Breaking\n\n- \*\*.*validateCode.*\*\*: .+_To do: mend the calls[^]*### Other\n\n- Comes with @handshake\/runtime 0\.2\.0\.\n\n## 0\.1\.1\n/,
    );
    expect((await registry.about(NAME)).versions).toEqual(["0.1.0", "0.1.1", "1.0.0"]);
  });

  test("gives prereleases a tag of their own, and ends them with the version that they led to", async () => {
    await edit("operationId: checkCode", "deprecated: true\n      operationId: checkCode");
    expect(await release("--tag", "next")).toMatchObject({ stderr: "", code: 0 });
    const { version } = state();
    expect(version).toMatch(/^1\.\d\.\d-next\.0$/);
    expect((await registry.about(NAME)).tags).toEqual({ latest: "1.0.0", next: version });
    const again = await release("--tag", "next");
    expect(again.stdout).toBe("The registry has every package already: nothing to publish.\n");
    expect(await release()).toMatchObject({ stderr: "", code: 0 });
    expect(state()).toEqual(everywhere(version.replace("-next.0", "")));
    expect((await registry.about(NAME)).tags).toMatchObject({ latest: state().version });
  });
});
