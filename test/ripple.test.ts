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
  await using copy = await WorkspaceCopy.make(["enos", "koodrive"]);
  const contract = copy.path("specs/koodrive/openapi.yaml");
  expect(await complaints(copy)).toEqual([]);

  const before = await readFile(contract, "utf8");
  await writeFile(contract, numberSurnames(before));
  expect(copy.run("node", "packages/codegen/bin/generate.js")).toMatchObject({ code: 0 });
  expect(await complaints(copy)).toEqual([
    "apps/portal/src/session/koodrive-session.tsx: <UserFacts facts={{ firstname, surname, phone, email, id: userId }}>",
  ]);
}, 120_000);

test("a change of the generator is not hidden by the types that it remembers", async () => {
  await using copy = await WorkspaceCopy.make(["koodrive"]);
  const generator = "packages/codegen/bin/generate.js";
  expect(copy.run("node", generator)).toMatchObject({ code: 0 });

  const parameters = copy.path("packages/codegen/src/operations/parameters.ts");
  const before = await readFile(parameters, "utf8");
  await writeFile(parameters, before.replace('["accept",', '["accept", "x-traceid",'));
  const { code, output } = copy.run("node", generator, "--check");
  expect(output).toMatch(/koodrive +differs: gen\/operations\.ts, gen\/schema\.ts/);
  expect(code).toBe(1);
}, 120_000);
