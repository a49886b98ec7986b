import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { array, assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { BEGIN, END, findBlock, withBlock } from "../src/errors/readme-block.ts";
import { generate } from "../src/index.ts";
import { Workspace } from "./workspace.ts";

const README = "packages/clients/envelope/README.md";

async function workspaceWith(readme?: string): Promise<Workspace> {
  const workspace = Workspace.forTest(["envelope"]);
  await generate(workspace.root);
  if (readme !== undefined) workspace.write(README, readme);
  return workspace;
}

const textOf = (workspace: Workspace): string => workspace.tree()["envelope/README.md"] ?? "";

test("a new package's README has the marks, and is in step from the start", async () => {
  const workspace = await workspaceWith();
  expect(textOf(workspace)).toContain(`\n${BEGIN}\n\nOthers may arrive`);
  expect(await generate(workspace.root, { check: true })).toMatchObject({ ok: true });
});

test("what stands between the marks follows the contract, and nothing else does", async () => {
  const workspace = await workspaceWith();
  const mine = textOf(workspace).replace("# @acme", "# Mine, not @acme").concat("\nMine too.\n");
  workspace.write(README, mine);
  const contract = "specs/envelope/openapi.yaml";
  const before = workspace.tree("specs")["envelope/openapi.yaml"] ?? "";
  workspace.write(contract, before.replace("The password is not valid.", "It is | wrong."));

  expect(await generate(workspace.root, { check: true })).toMatchObject({
    ok: false,
    packages: [{ status: "drifted", files: expect.arrayContaining([README]) }],
  });
  expect(textOf(workspace)).toBe(mine);
  await generate(workspace.root);
  expect(textOf(workspace)).toContain("It is \\| wrong.");
  expect(withBlock(textOf(workspace), "")).toBe(withBlock(mine, ""));
  expect((await workspace.tool("oxfmt", "--check", README)).code).toBe(0);
  expect(await generate(workspace.root)).toMatchObject({ packages: [{ status: "unchanged" }] });
});

test("an edit between the marks alone is drift, and is told with the file", async () => {
  const workspace = await workspaceWith();
  workspace.write(README, textOf(workspace).replace("TooManyAttempts", "Patience"));
  const checked = await workspace.generate("--check");
  expect(checked).toMatchObject({ code: 1 });
  expect(checked.stderr).toContain("differs: README.md\n");
  await generate(workspace.root);
  expect(textOf(workspace)).toContain("TooManyAttempts");
});

test("without the marks a README is a person's whole, and stays as it is", async () => {
  const text = "# Mine\n\n| 31400 | PasswordNotValid |\n";
  const workspace = await workspaceWith(text);
  expect(await generate(workspace.root)).toMatchObject({ packages: [{ status: "unchanged" }] });
  expect(textOf(workspace)).toBe(text);
});

test("marks in a block of code are an example, and none", async () => {
  const text = `# Mine\n\n\`\`\`\`md\n\`\`\`ts\n${BEGIN}\n${END}\n\`\`\`\`\n`;
  const workspace = await workspaceWith(text);
  await generate(workspace.root);
  expect(textOf(workspace)).toBe(text);
});

test.each([
  [`# Mine\n\n${BEGIN}\n`, 3, "begins here and does not end"],
  [`# Mine\n\n${END}\n`, 3, "ends here and does not begin before"],
  [`${END}\n${BEGIN}\n`, 1, "ends here and does not begin before"],
  [`${BEGIN}\n${BEGIN}\n${END}\n`, 2, "begins here once more before it has ended"],
  [`${BEGIN}\n${END}\n\n${BEGIN}\n${END}\n`, 4, "is here a second time"],
])(
  "broken marks are one sentence with its place, and nothing is written: %j",
  async (text, line, what) => {
    const workspace = await workspaceWith(text);
    workspace.write("packages/clients/envelope/gen/schema.ts", "// edited\n");
    const before = workspace.tree();
    const report = await generate(workspace.root);
    const message = `The block of error codes ${what}.`;
    const file = join(workspace.root, README);
    expect(report).toMatchObject({ ok: false, problems: [{ file, line, message }] });
    expect(report.problems).toHaveLength(1);
    expect(workspace.tree()).toEqual(before);
  },
);

test("bytes around the block come back as they were, and so do line ends and the file's mode", async () => {
  const workspace = await workspaceWith();
  const file = join(workspace.root, README);
  const around = Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0x00, 0xc3, 0x0d, 0x0a]);
  writeFileSync(file, Buffer.concat([around, Buffer.from(`${BEGIN}\r\n${END}\r\n`), around]));
  chmodSync(file, 0o640);
  await generate(workspace.root);
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8)).toEqual(around);
  expect(bytes.subarray(-8)).toEqual(around);
  expect(bytes.subarray(8, -8).toString()).toContain("`EnvelopeErrorCode`:\r\n");
  expect(statSync(file).mode & 0o777).toBe(0o640);
});

test("a README that is a link leads to a file that is not the package's, and is left alone", async () => {
  const workspace = await workspaceWith();
  workspace.write("docs/envelope.md", `${BEGIN}\n${END}\n`);
  workspace.remove(README);
  symlinkSync("../../../docs/envelope.md", join(workspace.root, README));
  expect(await generate(workspace.root)).toMatchObject({ packages: [{ status: "unchanged" }] });
  expect(workspace.tree("docs")["envelope.md"]).toBe(`${BEGIN}\n${END}\n`);
});

const line = constantFrom(BEGIN, END, "```", "~~~~", "", "# Title", "text");
const page = array(constantFrom(line, string()).chain((kind) => kind)).map((lines) =>
  lines.join("\n"),
);

test("a block goes in twice as it goes in once, and leaves what is around it", () => {
  assert(
    property(page, string(), (text, block) => {
      const found = findBlock(text);
      const once = withBlock(text, block);
      if (found === undefined || !("start" in found)) return once === undefined;
      const before = text.slice(0, found.start);
      const after = text.slice(found.end);
      const isAround = once?.startsWith(before) && once.endsWith(after);
      // A block with marks or fences of its own is none that the table can be: it has no HTML.
      return isAround && (/[`~<]/.test(block) || withBlock(once ?? "", block) === once);
    }),
    { numRuns: 500 },
  );
});
