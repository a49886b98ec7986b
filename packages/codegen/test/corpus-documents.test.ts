import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateClient } from "../src/index.ts";
import { printSchema } from "../src/schema/print-schema.ts";
import { corpus, loadSubject, subjects } from "./load-corpus.ts";

test("there are documents of many subjects", () => {
  expect(subjects.length).toBeGreaterThanOrEqual(40);
});

describe.each(subjects)("the document %s", (name) => {
  test("gives exactly its gen/, and the same a second time", async () => {
    const contract = await loadSubject(name);
    const client = await generateClient(contract, printSchema);
    if (!("gen" in client)) throw new Error(JSON.stringify(client));
    const gen = join(corpus, name, "gen");
    for (const [path, text] of client.gen) {
      await expect(text).toMatchFileSnapshot(join(gen, path));
    }
    expect(readdirSync(gen).sort()).toEqual([...client.gen.keys()].sort());
    expect(await generateClient(contract, printSchema)).toEqual(client);
  });
});
