import { expect, test } from "vitest";
import { everyExport } from "../src/every-export.ts";
import { MOCK } from "../src/mock.ts";

test("every module of every package is loaded, whichever they are; data and the mock are not", () => {
  const module = { types: "./a.d.ts", default: "./a.js" };
  const exports = { ".": module, "./parts": module, "./openapi.json": "./gen/openapi.json" };
  const shop = { manifest: { name: "@acme/shop", version: "1.0.0", exports } };
  const mock = { manifest: { name: MOCK, version: "1.0.0", exports } };
  expect(everyExport([shop, mock])).toBe(
    `export * as part0 from "@acme/shop";\nexport * as part1 from "@acme/shop/parts";\n`,
  );
});
