import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report, ReportedChange } from "../src/report/report.ts";
import { changesetOf } from "../src/version/changeset.ts";
import { setInfoVersion } from "../src/version/info-version.ts";
import { applyChangesets } from "../src/version/versions.ts";
import { folderWith } from "./temporary.ts";

describe("info.version", () => {
  test.each([
    [
      "a comment",
      "info:\n  # Ours.\n  version: 1.0.0 # raised by a release\n  title: Library\n",
      "1.1.0",
    ],
    ["quotes", `info: {  title: Library,   version: '1.0.0'  }\n`, "'1.1.0'"],
    ["JSON", `{ "info": { "version": "1.0.0" } }\n`, `"1.1.0"`],
  ])("is set beside %s, and no other byte is", (_, text, written) => {
    const root = folderWith({ "openapi.yaml": text });
    setInfoVersion(join(root, "openapi.yaml"), "1.1.0");
    const expected = text.replace(/["']?1\.0\.0["']?/, written);
    expect(readFileSync(join(root, "openapi.yaml"), "utf8")).toBe(expected);
  });

  test("that is not there is asked for", () => {
    const root = folderWith({ "openapi.yaml": "info:\n  $ref: info.yaml\n" });
    expect(() => setInfoVersion(join(root, "openapi.yaml"), "1.1.0")).toThrow(
      /has no info\.version of its own\. Write one there\.$/,
    );
  });
});

const CHANGE: ReportedChange = {
  pointer: "#/paths/~1books/get",
  operations: ["listBooks"],
  level: "major",
  opinions: [
    { judge: "oasdiff", level: "major", rule: "removed", reason: "removed the property `pages`" },
    {
      judge: "typescript",
      level: "major",
      rule: "TS2339",
      reason: "Reading `pages` does not compile.",
    },
  ],
  place: "specs/library/openapi.yaml:3:1",
  audience: ["callers", "implementers"],
};

const REPORT: Report = {
  title: "library",
  base: "Compared with 1.0.0",
  verdict: "major",
  wire: "major",
  types: "major",
  changes: [CHANGE, { ...CHANGE, pointer: "#/info/version", level: "patch" }],
  notes: [],
  faults: [],
};

describe("a changeset from a verdict", () => {
  test("names the operation, what changed and what to do", () => {
    expect(changesetOf(REPORT, "@acme/library")).toEqual({
      id: "library",
      name: "@acme/library",
      level: "major",
      text: "- **listBooks**: Removed the property `pages`. Reading `pages` does not compile. _To do: mend the calls that the compiler marks, or that rely on it; the service has to follow._",
    });
  });

  test("says so where only the generator changed", () => {
    expect(changesetOf({ ...REPORT, verdict: "none", changes: [] }, "@acme/library")).toMatchObject(
      {
        level: "patch",
        text: "- The same contract, generated anew. Nothing to do.",
      },
    );
  });
});

/** A client, and the runtime that it needs. */
function workspace(changesets: Readonly<Record<string, string>>): string {
  const needs = `"dependencies": { "@acme/runtime": "workspace:*" }`;
  return folderWith({
    "pnpm-workspace.yaml": "packages: [packages/*]\n",
    "packages/library/package.json": `{ "name": "@acme/library", "version": "1.0.0", ${needs} }`,
    "packages/runtime/package.json": `{ "name": "@acme/runtime", "version": "0.1.0" }`,
    ...changesets,
  });
}

const RUNTIME = {
  ".changeset/faster.md": `---\n"@acme/runtime": minor\n---\n\nFaster.\n\nBy half.\n`,
};

describe("changesets", () => {
  test("raise a package, and those that need it", async () => {
    const root = workspace(RUNTIME);
    expect(await applyChangesets(root, undefined)).toEqual([
      { name: "@acme/runtime", from: "0.1.0", to: "0.2.0" },
      { name: "@acme/library", from: "1.0.0", to: "1.0.1" },
    ]);
    const changelog = (name: string) =>
      readFileSync(join(root, `packages/${name}/CHANGELOG.md`), "utf8");
    expect(changelog("runtime")).toBe(
      "# @acme/runtime\n\n## 0.2.0\n\n### New\n\n- Faster.\n\n  By half.\n",
    );
    expect(changelog("library")).toContain(
      "## 1.0.1\n\n### Other\n\n- Comes with @acme/runtime 0.2.0.\n",
    );
    expect(existsSync(join(root, ".changeset/faster.md"))).toBe(false);
  });

  test("of a prerelease are kept for the release that ends it", async () => {
    const root = workspace(RUNTIME);
    expect(await applyChangesets(root, "next")).toMatchObject([
      { to: "0.2.0-next.0" },
      { to: "1.0.1-next.0" },
    ]);
    expect(existsSync(join(root, ".changeset/pre/faster.md"))).toBe(true);
    expect(await applyChangesets(root, "next")).toEqual([]);
    expect(await applyChangesets(root, undefined)).toMatchObject([
      { to: "0.2.0" },
      { to: "1.0.1" },
    ]);
    expect(existsSync(join(root, ".changeset/pre/faster.md"))).toBe(false);
  });
});
