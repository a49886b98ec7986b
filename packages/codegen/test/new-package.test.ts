import { beforeAll, describe, expect, test } from "vitest";
import { fixtureNames } from "./load-fixture.ts";
import { Workspace } from "./workspace.ts";

describe("the package of every fixture", () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = new Workspace(fixtureNames);
    const generated = await workspace.generate();
    if (generated.code !== 0) throw new Error(generated.stderr);
    return () => workspace.dispose();
  });

  test("compiles strictly: its operations satisfy ApiDescription, its client the runtime", async () => {
    expect(await workspace.tool("tsc", "-p", ".")).toMatchObject({ code: 0, stdout: "" });
  });

  test("is what lint and format want", async () => {
    expect(await workspace.tool("oxlint", "packages")).toMatchObject({ code: 0 });
    expect(await workspace.tool("oxfmt", "--check", "packages/clients")).toMatchObject({ code: 0 });
  });

  test("passes its own test, against the mock of its contract", async () => {
    const report = ["--reporter=json", "--outputFile=results/report.json"];
    await workspace.tool("vitest", "run", "--no-isolate", ...report);
    const results = JSON.parse(workspace.tree("results")["report.json"] ?? "{}") as object;
    expect(results).toMatchObject({ success: true, numFailedTests: 0 });
    expect(results).toHaveProperty("testResults.length", fixtureNames.length);
  }, 60_000);
});
