import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { wrongContents } from "../../src/laws/contents.ts";
import { tarballOf } from "./tarball-of.ts";

const files = { "package.json": "{}", "README.md": "", LICENSE: "", "dist/index.d.ts": "" };
const client = { exports: { "./openapi.json": "./gen/openapi.json" } };
const gen = { "openapi.json": "{}", "mock.yaml": "", "mock.json": "{}", "schema.ts": "" };

test("a client holds its contract and its scenarios, its types and its licence", async () => {
  const data = { "gen/openapi.json": "{}", "gen/mock.yaml": "", "gen/mock.json": "{}" };
  await using tarball = await tarballOf(client, { ...files, ...data }, gen);
  expect(await wrongContents(tarball)).toEqual([]);
});

describe("it is told of", () => {
  test("what is missing", async () => {
    await using tarball = await tarballOf(client, { "gen/mock.json": "{}" }, gen);
    expect(await wrongContents(tarball)).toEqual([
      "It has no README.md.",
      "It has no LICENSE.",
      "It has no gen/mock.yaml.",
      "It has no gen/openapi.json.",
      "It has no types.",
    ]);
  });

  test.each([
    "src/index.ts",
    "test/index.js",
    "dist/fixtures/a.js",
    "dist/client.test.js",
    "dist/.tsbuildinfo",
    "dist/tsconfig.tsbuildinfo",
    "tsconfig.build.json",
    ".env",
  ])("%s, which is nobody's business", async (file) => {
    await using tarball = await tarballOf({}, { ...files, [file]: "" });
    expect(await wrongContents(tarball)).toEqual([`Nobody needs its ${file}.`]);
  });

  test("source maps that are lost, or lost their sources", async () => {
    await using tarball = await tarballOf(
      {},
      {
        ...files,
        "dist/a.js": "let a;\n//# sourceMappingURL=a.js.map\n",
        "dist/a.js.map": `{ "sources": ["../src/a.ts", "a.js"] }`,
        "dist/b.js": "let b;\n//# sourceMappingURL=b.js.map\n",
        "dist/c.js.map": `{ "sources": ["../src/c.ts", "../src/d.ts"], "sourcesContent": ["let c;", null] }`,
      },
    );
    expect(await wrongContents(tarball)).toEqual([
      "Its dist/a.js.map points to ../src/a.ts, which is not there.",
      "Its dist/b.js names the source map b.js.map, which is not there.",
      "Its dist/c.js.map points to ../src/d.ts, which is not there.",
    ]);
  });

  test("the folder in which it was made", async () => {
    const here = fileURLToPath(new URL("../../../", import.meta.url));
    await using tarball = await tarballOf({}, { ...files, "dist/a.js": `// ${here}packages/a.ts` });
    expect(await wrongContents(tarball)).toEqual([
      "Its dist/a.js tells in which folder it was made.",
    ]);
  });
});
