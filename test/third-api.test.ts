import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WorkspaceCopy } from "./workspace-copy.ts";

const fixture = fileURLToPath(new URL("fixtures/third", import.meta.url));

// One story, told in order: a contract comes, is used, and goes.
describe("a contract that somebody drops into specs/", { timeout: 120_000 }, () => {
  let copy: WorkspaceCopy;

  beforeAll(async () => {
    copy = await WorkspaceCopy.make(["enos", "koodrive"]);
    await mkdir(copy.path("specs/third"));
    await cp(fixture, copy.path("specs/third"), { recursive: true });
  }, 60_000);

  afterAll(() => copy[Symbol.asyncDispose]());

  test("keeps the house's promises", () => {
    expect(copy.run("node", "packages/contract/bin/lint.ts")).toMatchObject({ code: 0 });
  });

  test("becomes a client package with one command", async () => {
    const { code, output } = copy.run("node", "packages/codegen/bin/generate.js");
    expect(output).toContain("third");
    expect(code).toBe(0);
    expect(await readdir(copy.path("packages/clients/third"))).toEqual(
      expect.arrayContaining(["README.md", "gen", "package.json", "src", "test"]),
    );
    expect(copy.run("node", "packages/codegen/bin/generate.js", "--check")).toMatchObject({
      code: 0,
    });
  });

  test("passes the type check and the lint with no other edit", () => {
    expect(copy.run("tsc", "-p", ".")).toEqual({ code: 0, output: "" });
    expect(copy.run("oxlint", "packages/clients/third")).toMatchObject({ code: 0 });
    expect(copy.run("oxfmt", "--check", "packages/clients/third")).toMatchObject({ code: 0 });
  });

  test("is called through its typed client, answered by its mock", () => {
    const { code, output } = copy.run("vitest", "run", "packages/clients/third");
    expect(output).toMatch(/Tests +\d+ passed/);
    expect(code).toBe(0);
  });

  test("takes what was derived from it along when it goes", async () => {
    await rm(copy.path("specs/third"), { recursive: true });
    const { code, output } = copy.run("node", "packages/codegen/bin/generate.js");
    expect(code).toBe(0);
    expect(output).toMatch(/third +removed \d+ files/);
    expect(await readdir(copy.path("packages/clients"))).not.toContain("third");
    expect(copy.run("tsc", "-p", ".")).toEqual({ code: 0, output: "" });
  });
});
