import { describe, expect, test } from "vitest";
import { wrongImports } from "../../src/laws/imports.ts";
import { tarballOf } from "./tarball-of.ts";

const exports = { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } };

test("a package may import its own files, itself, Node, and what it declares", async () => {
  const manifest = { exports, dependencies: { "@acme/base": "1" }, peerDependencies: { msw: "3" } };
  await using tarball = await tarballOf(manifest, {
    "dist/index.js": `import { a } from "./a.js";\nexport * from "@acme/base/parts";\nimport("msw");`,
    "dist/a.js": `import fs from "node:fs";\nimport "@acme/shop";`,
    "dist/index.d.ts": `export type { A } from "./a.ts";`,
    "dist/a.d.ts": `/**\n * import ky from "ky";\n */\nexport type A = import("msw").Handler;`,
  });
  expect(await wrongImports(tarball)).toEqual([]);
});

describe("it is told of", () => {
  test("an export and an import that are not there", async () => {
    await using tarball = await tarballOf(
      { exports },
      { "dist/index.js": `export * from "./b.js"` },
    );
    expect((await wrongImports(tarball)).sort()).toEqual([
      "It exports or imports its dist/b.js, which is not there.",
      "It exports or imports its dist/index.d.ts, which is not there.",
    ]);
  });

  test("what its package.json does not declare, in code and in types", async () => {
    await using tarball = await tarballOf(
      { exports },
      {
        "dist/index.js": `import ky from "ky/deep";`,
        "dist/index.d.ts": `/// <reference types="bun" />\nexport type { K } from "@acme/ky";`,
      },
    );
    expect((await wrongImports(tarball)).sort()).toEqual([
      "Its dist/index.d.ts imports @acme/ky, and its package.json does not say so.",
      "Its dist/index.d.ts imports bun, and its package.json does not say so.",
      "Its dist/index.js imports ky/deep, and its package.json does not say so.",
    ]);
  });

  test("types of the inner parts, even where they are declared and nothing exports the file", async () => {
    const dependencies = { "openapi-fetch": "1" };
    await using tarball = await tarballOf(
      { dependencies },
      {
        "dist/inner.d.ts": `import type { Client } from "openapi-fetch";`,
        "dist/inner.js": `import createClient from "openapi-fetch";`,
      },
    );
    expect(await wrongImports(tarball)).toEqual([
      "Its dist/inner.d.ts needs types of openapi-fetch.",
    ]);
  });
});
