import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { registry } from "../packages/mock/test/registry.ts";
import { WorkspaceCopy } from "./workspace-copy.ts";

interface Report {
  readonly verdict: string;
  readonly next: string;
  readonly base: string;
  readonly faults: readonly string[];
  readonly changes: readonly {
    level: string;
    pointer: string;
    opinions: readonly { judge: string; reason: string }[];
  }[];
}

const BUNDLE = "packages/clients/koodrive/gen/openapi.json";

// One story, told in order: a contract is released, changes, and is released again. No registry answers.
describe("a contract since its last release tag", { timeout: 120_000 }, () => {
  let copy: WorkspaceCopy;
  let before: string;
  const contract = (): string => copy.path("specs/koodrive/openapi.yaml");

  const diff = (...args: string[]) => copy.run("node", "packages/release/bin/diff.ts", ...args);
  const reportOf = (...args: string[]): Report => {
    const { output } = diff("koodrive", "--format", "json", ...args);
    const [report] = JSON.parse(output) as Report[];
    if (report === undefined) throw new Error(output);
    return report;
  };
  const git = (...args: string[]): void => {
    const who = ["-c", "user.name=Ann", "-c", "user.email=ann@library.example"];
    expect(copy.run("git", ...who, ...args)).toMatchObject({ code: 0 });
  };
  const change = async (edit: (text: string) => string): Promise<void> => {
    await writeFile(contract(), edit(before));
    expect(copy.run("node", "packages/codegen/bin/generate.js")).toMatchObject({ code: 0 });
  };

  beforeAll(async () => {
    copy = await WorkspaceCopy.make(["koodrive"]);
    await writeFile(copy.path(".npmrc"), "registry=http://127.0.0.1:9\nfetch-retries=0\n");
    before = await readFile(contract(), "utf8");
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Begin");
  }, 60_000);

  afterAll(() => copy[Symbol.asyncDispose]());

  test("is all new before the first", () => {
    const { code, output } = diff("--check");
    expect(output).toMatch(
      /^koodrive {2}first release, \d+\.\d+\.\d+\n {2}Never released: everything/,
    );
    expect(code).toBe(0);
  });

  test("has nothing to release right after", () => {
    git("tag", "@handshake/koodrive@0.1.0");
    expect(reportOf("--check")).toMatchObject({ verdict: "none", next: "0.1.0", changes: [] });
  });

  test("is a patch when words change", async () => {
    await change((text) => text.replace("Who is logged in.", "Who is in."));
    expect(reportOf()).toMatchObject({
      base: "Compared with @handshake/koodrive 0.1.0 of its release tag.",
      verdict: "patch",
      next: "0.1.1",
    });
  });

  test("breaks callers when a method has another name, as the release's own tests and README tell", async () => {
    await change((text) => text.replace("operationId: validateCode", "operationId: checkCode"));
    const { verdict, next, changes } = reportOf();
    expect({ verdict, next }).toEqual({ verdict: "major", next: "1.0.0" });
    const said = changes.flatMap(({ opinions }) => opinions.map(({ reason }) => reason));
    expect(said).toContainEqual(expect.stringMatching(/^Calling `validateCode` does not compile/));
    expect(said).toContainEqual(expect.stringMatching(/^A snippet of its README, as released,/));
    expect(said).toContainEqual(expect.stringMatching(/^test\/.*\.test\.ts:\d+, as released,/));
  });

  test("fails the check while a changeset is smaller than the verdict", async () => {
    expect(diff("--check")).toMatchObject({ code: 0 });
    const write = (level: string): Promise<void> => {
      const changeset = `---\n"@handshake/koodrive": ${level}\n---\n\nAnother name.\n`;
      return writeFile(copy.path(".changeset/name.md"), changeset);
    };
    await mkdir(copy.path(".changeset"), { recursive: true });
    await write("minor");
    const small = diff("--check");
    expect(small.code).toBe(1);
    expect(small.output).toContain("The verdict is major, and its changeset says minor.");
    await write("major");
    expect(diff("--check")).toMatchObject({ code: 0 });
  });

  test("is compared with what the registry has, where it answers", async () => {
    const older = JSON.parse(await readFile(copy.path(BUNDLE), "utf8")) as {
      paths: Record<string, object>;
    };
    const [path = ""] = Object.keys(older.paths);
    delete older.paths[path];
    const manifest = { name: "@handshake/koodrive", version: "0.3.0" };
    await mkdir(copy.path("published/gen"), { recursive: true });
    await writeFile(copy.path("published/package.json"), JSON.stringify(manifest));
    await writeFile(copy.path("published/gen/openapi.json"), JSON.stringify(older));
    await using server = await registry(copy.path("published"), manifest);
    const npmrc = `registry=${server.url}\nfetch-retries=0\ncache=${copy.path(".npm")}\n`;
    await writeFile(copy.path(".npmrc"), npmrc);
    // Not `diff`, which would keep the registry from answering until it ends.
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["packages/release/bin/diff.ts", "--format", "json"],
      { cwd: copy.root },
    );
    expect(JSON.parse(stdout)).toMatchObject([
      {
        base: "Compared with @handshake/koodrive 0.3.0 of the registry.",
        verdict: "minor",
        next: "0.4.0",
      },
    ]);
  });

  test("says so when the client was not generated since", async () => {
    await writeFile(contract(), before.replace("Who is logged in.", "Who."));
    const { code, output } = diff();
    expect(output).toContain("run `pnpm generate`, and this again.");
    expect(code).toBe(1);
  });

  test("has no next version while it does not lint", async () => {
    await writeFile(contract(), before.replace("operationId: login\n", "operationId: logout\n"));
    const { code, output } = diff();
    expect(output).toMatch(/specs\/koodrive\/openapi\.yaml:\d+:\d+ error/);
    expect(code).toBe(1);
  });
});
