import { fileURLToPath } from "node:url";
import { bundle, bundleFromString, createConfig } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { bundleContract, findContracts } from "../src/index.ts";
import { bundleInPlace } from "../src/bundle-in-place.ts";

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
    expect(bundleInPlace({ components: {}, part })).toBe(expected);
  });

  test("has components, which the bundler would add", () => {
    expect(bundleInPlace({ paths: {} })).toBe(false);
  });

  test("may hold itself, as an alias of YAML can", () => {
    const part: Record<string, unknown> = { $ref: WHOLE };
    part["self"] = part;
    expect(bundleInPlace({ components: {}, part })).toBe(true);
  });
});

const book = { $ref: WHOLE };

test.each([
  ["at the top", { "x-any": { kind: book, name: "any" } }, true],
  ["of an operation", { paths: { "/": { get: { "x-any": { a: book, b: book } } } } }, true],
  ["with words beside it", { "x-any": { kind: { ...book, description: "One." } } }, false],
  ["deeper than a property", { "x-any": { kinds: [book] } }, false],
  ["as a whole", { "x-any": book }, false],
  ["to what refers further", { "x-any": { a: { $ref: "#/components/schemas/Shelf" } } }, false],
  ["of a path", { paths: { "/": { "x-any": { kind: book } } } }, false],
  ["of the paths", { paths: { "x-any": { get: { "x-any": { kind: book } } } } }, false],
  ["that is a property", { components: { schemas: { A: { "x-any": { items: book } } } } }, false],
])(
  "a reference in an extension %s is written out as the bundler does",
  async (_, part, expected) => {
    const schemas = { Book: { type: "object" }, Shelf: { items: book } };
    const info = { title: "Books", version: "1.0.0" };
    const text = JSON.stringify({ openapi: "3.1.1", info, components: { schemas }, ...part });
    const { bundle: theirs } = await bundleFromString({
      source: text,
      config: await createConfig({}),
    });
    const document: object = JSON.parse(text);
    expect(bundleInPlace(document)).toBe(expected);
    expect(JSON.stringify(document)).toBe(expected ? JSON.stringify(theirs.parsed) : text);
  },
);

test("the contracts of this repository are what the bundler makes of them", async () => {
  for (const { file } of await findContracts(root)) {
    const bundled = await bundle({ ref: file, config: await createConfig({}) });
    const { document } = await bundleContract(file);
    expect(JSON.stringify(document)).toBe(JSON.stringify(bundled.bundle.parsed));
    expect(bundleInPlace(document)).toBe(true);
  }
});
