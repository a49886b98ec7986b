import { describe, expect, test } from "vitest";
import { accept, readAccepted } from "../src/changeset/accepted.ts";
import { changesetFault } from "../src/changeset/check.ts";
import { writtenChangesets } from "../src/changeset/written.ts";
import type { Change } from "../src/change.ts";
import { folderWith } from "./temporary.ts";

describe("written changesets", () => {
  test("count as the strictest of each package", () => {
    const root = folderWith({
      ".changeset/README.md": "# About changesets",
      ".changeset/one.md": `---\n"@acme/library": minor\n"@acme/shop": patch\n---\n\nMore books.\n`,
      ".changeset/two.md": `---\n"@acme/library": patch\n---\n\nA word.\n`,
      ".changeset/empty.md": `---\n---\n\nNothing to release.\n`,
    });
    expect([...writtenChangesets(root)].sort()).toEqual([
      ["@acme/library", "minor"],
      ["@acme/shop", "patch"],
    ]);
  });

  test("are none where there is no folder", () => {
    expect(writtenChangesets(folderWith({})).size).toBe(0);
  });

  test.each(["no front matter", `---\n"@acme/library": huge\n---\n`])(
    "are refused where they are none: %j",
    (text) => {
      const root = folderWith({ ".changeset/odd.md": text });
      expect(() => writtenChangesets(root)).toThrow(/^\.changeset\/odd\.md is no changeset\. It/);
    },
  );

  test("must not be smaller than the verdict", () => {
    expect(changesetFault("@acme/library", "minor", "minor")).toBeUndefined();
    expect(changesetFault("@acme/library", "minor", "major")).toBeUndefined();
    expect(changesetFault("@acme/library", "major", undefined)).toBeUndefined();
    expect(changesetFault("@acme/library", "major", "minor")).toContain(
      'its changeset says minor. Write `"@acme/library": major` into it',
    );
  });
});

const ENTRY = `- api: library
  pointer: "#/paths/~1books/get/parameters/0/schema/enum"
  level: patch
  reason: The service never took the value.
  until: 2027-01-31
`;

const CHANGE: Change = {
  pointer: "#/paths/~1books/get/parameters/0/schema",
  operations: ["listBooks"],
  level: "major",
  opinions: [],
};

function accepted(text: string) {
  return readAccepted(folderWith({ ".changeset/accepted.yaml": text }));
}

describe("an accepted exception", () => {
  test("lowers the change that it names, until its last day", () => {
    const { changes, faults, notes } = accept([CHANGE], accepted(ENTRY), "2027-01-31");
    expect(changes).toMatchObject([{ level: "patch", accepted: { until: "2027-01-31" } }]);
    expect([...faults, ...notes]).toEqual([]);
  });

  test("fails when its date has passed, and lowers nothing any more", () => {
    const { changes, faults } = accept([CHANGE], accepted(ENTRY), "2027-02-01");
    expect(changes).toEqual([CHANGE]);
    expect(faults).toEqual([expect.stringMatching(/ended on 2027-01-31\. Release the change/)]);
  });

  test("is to be removed when nothing is left that it excuses", () => {
    const { notes } = accept([], accepted(ENTRY), "2027-01-01");
    expect(notes).toEqual([expect.stringMatching(/meets no change: remove it\.$/)]);
  });

  test.each([
    ["reason", ENTRY.replace(/ {2}reason.*\n/, ""), /has no `reason`\. Add one\./],
    ["until", ENTRY.replace(/ {2}until.*\n/, ""), /has no `until`\. Add one\./],
    ["day", ENTRY.replace("2027-01-31", "soon"), /ends on "soon", which is no day/],
    ["level", ENTRY.replace("level: patch", "level: tiny"), /counts as "tiny"\. Write none/],
    ["list", "api: library", /is no list of exceptions/],
  ])("is refused without its %s", (_, text, message) => {
    expect(() => accepted(text)).toThrow(message);
  });
});
