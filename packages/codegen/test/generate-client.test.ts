import { readdirSync } from "node:fs";
import { expect, describe, test } from "vitest";
import { generateClient } from "../src/index.ts";
import { scaffold } from "../src/scaffold/scaffold.ts";
import { printSchema } from "../src/schema/print-schema.ts";
import { formatSource } from "../src/shell/format-source.ts";
import { fixtureNames, fixtures, loadFixture } from "./load-fixture.ts";

const repository = new URL("../../..", import.meta.url).pathname;

describe.each(fixtureNames)("the contract %s", (name) => {
  test("gives exactly the expected gen/", async () => {
    const client = await generateClient(await loadFixture(name), printSchema);
    if (!("gen" in client)) throw new Error(JSON.stringify(client));
    for (const [path, text] of client.gen) {
      await expect(text).toMatchFileSnapshot(`${fixtures}${name}/expected/gen/${path}.txt`);
    }
    const names = [...client.gen.keys()].map((path) => `${path}.txt`);
    expect(names.sort()).toEqual(readdirSync(`${fixtures}${name}/expected/gen`).sort());
  });

  test("gives exactly the expected beginning of a package", async () => {
    const defaults = { scope: "@acme", license: "MIT", engines: { node: ">=20" } };
    const files = await scaffold(await loadFixture(name), defaults, formatSource(repository));
    for (const [path, text] of files) {
      await expect(text).toMatchFileSnapshot(`${fixtures}${name}/expected/${path}.txt`);
    }
  });

  test("is not changed by generating, so that a second time gives the same", async () => {
    const contract = await loadFixture(name);
    const before = JSON.stringify(contract.document);
    const first = await generateClient(contract, printSchema);
    expect(JSON.stringify(contract.document)).toBe(before);
    expect(await generateClient(contract, printSchema)).toEqual(first);
  });
});

test("a reference by anchor is a fault with its place, not a crash", async () => {
  const schema = { $ref: "#book" };
  const content = { "application/json": { schema } };
  const responses = { "200": { description: "A book", content } };
  const document = {
    openapi: "3.1.0",
    info: { title: "Anchors", version: "1" },
    paths: { "/book": { get: { operationId: "showBook", responses } } },
    components: { schemas: { Book: { $anchor: "book", type: "object" } } },
  };
  const outcome = await generateClient({ name: "any", source: "any", document }, printSchema);
  expect(outcome).toEqual([
    {
      at: "paths /book get responses 200 content application/json schema $ref".split(" "),
      message: "`#book` refers by `$anchor` or `$id`, which is not supported.",
      remedy: "Refer to its place: `#/components/schemas/…`.",
    },
  ]);
});
