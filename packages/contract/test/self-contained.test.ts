import { fileURLToPath } from "node:url";
import { bundle, createConfig } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { bundleContract, findContracts } from "../src/index.ts";
import { isSelfContained } from "../src/self-contained.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const WHOLE = "#/components/schemas/Book";

describe("a document that the bundler need not see", () => {
  test.each([
    ["refers to components", { schema: { $ref: WHOLE } }, true],
    ["has a property called $ref", { properties: { $ref: { type: "string" } } }, true],
    ["maps to components, or by name", { mapping: { a: WHOLE, b: "Book" } }, true],
    ["refers to another file", { list: [{ $ref: "book.yaml" }] }, false],
    ["refers to itself by its file's name", { $ref: `openapi.yaml${WHOLE}` }, false],
    ["refers to a part of a component", { $ref: `${WHOLE}/properties/id` }, false],
    ["refers to an anchor", { $ref: "#book" }, false],
    ["maps to another file", { mapping: { a: "./book.yaml" } }, false],
    ["has an example in another file", { examples: { a: { externalValue: "a.json" } } }, false],
  ])("%s", (_, part, expected) => {
    expect(isSelfContained({ components: {}, part })).toBe(expected);
  });

  test("has components, which the bundler would add", () => {
    expect(isSelfContained({ paths: {} })).toBe(false);
  });

  test("may hold itself, as an alias of YAML can", () => {
    const part: Record<string, unknown> = { $ref: WHOLE };
    part["self"] = part;
    expect(isSelfContained({ components: {}, part })).toBe(true);
  });
});

test("the contracts of this repository are what the bundler makes of them", async () => {
  for (const { file } of await findContracts(root)) {
    const bundled = await bundle({ ref: file, config: await createConfig({}) });
    const { document } = await bundleContract(file);
    expect(JSON.stringify(document)).toBe(JSON.stringify(bundled.bundle.parsed));
    expect(isSelfContained(document)).toBe(true);
  }
});
