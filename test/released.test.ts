import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../packages/release/src/report/report.ts";
import { run } from "../packages/release/src/run.ts";
import { Registry } from "../packages/release/test/registry.ts";
import { folderWith } from "../packages/release/test/temporary.ts";
import { publishLibraries } from "./publish-libraries.ts";
import { WorkspaceCopy } from "./workspace-copy.ts";

const CLIENT = "packages/clients/koodrive";
const NAME = "@handshake/koodrive";

const everywhere = (version: string) => ({ version, contract: version, bundle: version });

// One story, told in order, with a real registry.
describe("a release", { timeout: 240_000 }, () => {
  let copy: WorkspaceCopy;
  let registry: Registry;

  const read = (file: string): string => readFileSync(copy.path(file), "utf8");
  const release = (...args: string[]) => releaseWith({}, ...args);
  const releaseWith = (env: NodeJS.ProcessEnv, ...args: string[]) =>
    run(process.execPath, ["packages/release/bin/release.ts", ...args], {
      cwd: copy.root,
      env: { ...process.env, ...env },
    });
  const edit = async (from: string, to: string): Promise<void> => {
    const text = read("specs/koodrive/openapi.yaml");
    expect(text).toContain(from);
    writeFileSync(copy.path("specs/koodrive/openapi.yaml"), text.replace(from, to));
    expect(copy.run("node", "packages/codegen/bin/generate.js")).toMatchObject({ code: 0 });
  };
  const state = () => ({
    version: (JSON.parse(read(`${CLIENT}/package.json`)) as { version: string }).version,
    contract: /^ {2}version: (.+)$/m.exec(read("specs/koodrive/openapi.yaml"))?.[1],
    bundle: (JSON.parse(read(`${CLIENT}/gen/openapi.json`)) as { info: { version: string } }).info
      .version,
  });

  const diff = async (): Promise<Report | undefined> => {
    const args = ["packages/release/bin/diff.ts", "koodrive", "--format", "json"];
    const { stdout } = await run(process.execPath, args, { cwd: copy.root });
    return (JSON.parse(stdout) as Report[])[0];
  };
  const git = (...args: string[]) =>
    copy.run("git", "-c", "user.name=Ann", "-c", "user.email=ann@library.example", ...args);
  const commit = (): void => void (git("add", "--all"), git("commit", "-qm", "Go on"));

  /** What somebody gets who installs the client now. */
  const installed = async (): Promise<unknown> => {
    const home = folderWith({ "package.json": `{ "type": "module" }`, ".npmrc": registry.npmrc() });
    const args = ["install", "--omit=peer", "--omit=optional", NAME];
    expect(await run("npm", args, { cwd: home })).toMatchObject({ code: 0 });
    const code = `import { createKoodrive } from "${NAME}";
import contract from "${NAME}/openapi.json" with { type: "json" };
const operations = Object.keys(createKoodrive({ baseUrl: "http://127.0.0.1" }));
console.log(JSON.stringify({ version: contract.info.version, operations }));`;
    const used = await run(process.execPath, ["-e", code], { cwd: home });
    expect(used.stderr).toBe("");
    return JSON.parse(used.stdout);
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
    git("init", "--quiet");
    // npm's, not the release's.
    writeFileSync(copy.path(".git/info/exclude"), "/npm-cache/\n/.registry/\n");
    commit();
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
    const { stdout, stderr, code } = await release();
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(state()).toEqual(everywhere("0.1.0"));
    await publishLibraries(copy.root);
    expect(await installed()).toMatchObject({
      version: "0.1.0",
      operations: expect.arrayContaining(["login", "validateCode"]),
    });
    const [, tags = ""] = /Commit what was written, and tag it: (.+)\.\n$/.exec(stdout) ?? [];
    expect(tags.split(", ")).toEqual(["@handshake/runtime@0.1.0", `${NAME}@0.1.0`]);
    commit();
    for (const tag of tags.split(", ")) git("tag", tag);
  });

  test("has nothing to do right after", async () => {
    const { stdout, code } = await release();
    expect({ stdout, code }).toEqual({
      stdout: "The registry has every package already: nothing to publish.\n",
      code: 0,
    });
    expect(await diff()).toMatchObject({ verdict: "none" });
  });

  test("is a patch when words change", async () => {
    await edit("Who is logged in.", "Who is in.");
    expect(await diff()).toMatchObject({ verdict: "patch", next: "0.1.1" });
    const { stdout, stderr, code } = await release();
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toContain(`${NAME} 0.1.0 → 0.1.1\n`);
    expect(stdout).not.toContain("Publishes @handshake/runtime");
    expect(state()).toEqual(everywhere("0.1.1"));
    expect(read(`${CLIENT}/CHANGELOG.md`)).toMatch(
      /^# @handshake\/koodrive\n\n## 0\.1\.1\n\n### Other\n/,
    );
    expect((await registry.about(NAME)).tags).toEqual({ latest: "0.1.1" });
    expect(await installed()).toMatchObject({ version: "0.1.1" });
  });

  test("is a minor when there is more, which is written first and published when it was read", async () => {
    const before = `examples: ["1772006999088"]\n`;
    await edit(before, `${before}        device: { type: string, description: Where it began. }\n`);
    expect(await diff()).toMatchObject({ verdict: "minor", next: "0.2.0" });
    const early = await release("publish");
    expect({ stderr: early.stderr, code: early.code }).toEqual({
      stderr: `Not everything has its version yet: ${NAME} 0.2.0. Run pnpm release version, and commit what it writes. Nothing was published.\n`,
      code: 1,
    });
    expect(state()).toEqual(everywhere("0.1.1"));

    const { stdout, stderr, code } = await release("version");
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toContain(`${NAME} 0.1.1 → 0.2.0\n`);
    expect(stdout).not.toContain("Publishes");
    expect(state()).toEqual(everywhere("0.2.0"));
    expect(read(`${CLIENT}/CHANGELOG.md`)).toMatch(
      /\n## 0\.2\.0\n\n### New\n\n- \*\*login, refreshToken\*\*: Added the optional property `.*device` .+_To do: nothing, until/,
    );
    expect((await registry.about(NAME)).tags).toEqual({ latest: "0.1.1" });
    expect((await release("version")).stdout).toBe(
      "Every package has its version already: nothing to write.\n",
    );
    commit();

    const output = copy.path(".git/changesets-output");
    const published = await releaseWith({ CHANGESETS_OUTPUT: output }, "publish");
    expect({ stderr: published.stderr, code: published.code }).toEqual({ stderr: "", code: 0 });
    expect(copy.run("git", "status", "--short").output).toBe("");
    // In the words that Changesets' action reads.
    expect(JSON.parse(readFileSync(output, "utf8"))).toEqual({
      type: "git-tag",
      tag: `${NAME}@0.2.0`,
      packageName: NAME,
    });
    expect(await installed()).toMatchObject({ version: "0.2.0" });
  });

  test("refuses a changeset that is smaller than the verdict, and changes nothing", async () => {
    await edit("operationId: validateCode", "operationId: checkCode");
    expect(await diff()).toMatchObject({ verdict: "major", next: "1.0.0" });
    mkdirSync(copy.path(".changeset"), { recursive: true });
    writeFileSync(copy.path(".changeset/small.md"), `---\n"${NAME}": minor\n---\n\nA name.\n`);
    const { stderr, code } = await release();
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^The verdict is major, and its changeset says minor\..+\nNothing was changed\.\n$/,
    );
    expect(state()).toEqual(everywhere("0.2.0"));
    rmSync(copy.path(".changeset/small.md"));
  });

  test("refuses an exception whose time is over, and changes nothing", async () => {
    const breaks = (await diff())?.changes.filter(({ level }) => level === "major") ?? [];
    const exceptions = (until: string): string =>
      breaks
        .map(
          ({ pointer }) =>
            `- { api: koodrive, pointer: "${pointer}", level: patch, reason: Nobody calls it., until: ${until} }\n`,
        )
        .join("");
    writeFileSync(copy.path(".changeset/accepted.yaml"), exceptions("2026-01-31"));
    const { stderr, code } = await release();
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^The exception for #\/paths\/.+ ended on 2026-01-31\. Release the change as what it is, or give a new date [^]+\nNothing was changed\.\n$/,
    );
    expect(state()).toEqual(everywhere("0.2.0"));
    writeFileSync(copy.path(".changeset/accepted.yaml"), exceptions("2999-01-31"));
    const accepted = await release("version", "--dry-run");
    expect(accepted).toMatchObject({ stderr: "", code: 0 });
    expect(accepted.stdout).toContain(`${NAME} 0.2.0 → 0.2.1\n`);
    rmSync(copy.path(".changeset/accepted.yaml"));
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
      /## 1\.0\.0\n\n### Breaking\n\n- \*\*.*validateCode.*\*\*: .+_To do: mend the calls[^]*### Other\n\n- Comes with @handshake\/runtime 0\.2\.0\.\n\n## 0\.2\.0\n/,
    );
    expect((await registry.about(NAME)).versions).toEqual(["0.1.0", "0.1.1", "0.2.0", "1.0.0"]);
    expect(await installed()).toMatchObject({
      version: "1.0.0",
      operations: expect.arrayContaining(["login", "checkCode"]),
    });
  });

  test("gives prereleases a tag of their own, and ends them with the version that they led to", async () => {
    await edit("operationId: checkCode", "deprecated: true\n      operationId: checkCode");
    expect(await release("--tag", "next")).toMatchObject({ stderr: "", code: 0 });
    const { version } = state();
    expect(version).toMatch(/^1\.\d\.\d-next\.0$/);
    expect((await registry.about(NAME)).tags).toEqual({ latest: "1.0.0", next: version });
    const again = await release("--tag", "next");
    expect(again.stdout).toMatch(/^The registry has every package already: nothing to publish\.\n/);
    expect(await release()).toMatchObject({ stderr: "", code: 0 });
    expect(state()).toEqual(everywhere(version.replace("-next.0", "")));
    expect((await registry.about(NAME)).tags).toMatchObject({ latest: state().version });
  });
});
