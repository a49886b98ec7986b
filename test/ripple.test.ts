import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { WorkspaceCopy } from "./workspace-copy.ts";

/** `surname` becomes a number, in its schema and in every example. */
function numberSurnames(contract: string): string {
  return contract
    .replace(/surname:\n +type: string/, (found) => found.replace("string", "integer"))
    .replaceAll("surname: surname", "surname: 7")
    .replace("examples: [surname]", "examples: [7]");
}

/** The code that `tsc` complains about: file, and the line's own text. */
async function complaints(copy: WorkspaceCopy): Promise<string[]> {
  const { output } = copy.run("tsc", "-p", ".", "--pretty", "false");
  const places = [...output.matchAll(/^(\S+?)\((\d+),\d+\): error/gm)];
  const lines = places.map(async ([, file = "", line = "0"]) => {
    const text = await readFile(copy.path(file), "utf8");
    return `${file}: ${text.split("\n")[Number(line) - 1]?.trim()}`;
  });
  return [...new Set(await Promise.all(lines))].sort();
}

test("a property's new type is a type error where somebody relies on the old one, and nowhere else", async () => {
  await using copy = await WorkspaceCopy.make();
  const contract = copy.path("specs/koodrive/openapi.yaml");
  expect(await complaints(copy)).toEqual([]);

  const before = await readFile(contract, "utf8");
  await writeFile(contract, numberSurnames(before));
  expect(copy.run("node", "packages/codegen/bin/generate.ts")).toMatchObject({ code: 0 });
  expect(await complaints(copy)).toEqual([
    "apps/portal/server/providers/koodrive-session.ts: Surname: surname,",
  ]);
}, 120_000);
