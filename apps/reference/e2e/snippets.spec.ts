import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Mock, startMock } from "@handshake/mock";
import { expect, test } from "@playwright/test";
import { findApis } from "../src/api/apis.ts";
import { allPages } from "../src/pages/all-pages.ts";
import { MOCK } from "../src/snippets/wire.ts";
import { fencesOf } from "./fences.ts";
import { type Outcome, programFolder, run, typeCheck } from "./run-program.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const fences = (await allPages(root)).flatMap(fencesOf);
const programs = fences
  .filter(({ said }) => said["run"] !== undefined)
  .map((fence, index) => ({ ...fence, file: `program-${index}.${extensionOf(fence.language)}` }));

function extensionOf(language: string): string {
  return language === "ts" ? "mts" : language === "python" ? "py" : "sh";
}

let mock: Mock;
let folder: Awaited<ReturnType<typeof programFolder>>;

test.beforeAll(async () => {
  const apis = await findApis(root);
  mock = await startMock({ contracts: apis.map(({ name }) => join(root, "specs", name)) });
  folder = await programFolder(root);
});
test.afterAll(async () => {
  await mock.close();
  await folder.remove();
});

test("each operation is called with its client, with curl and in Python", async () => {
  for (const { name, described } of await findApis(root)) {
    for (const { operation } of described.sites) {
      const shown = programs.filter(
        ({ said }) => said["run"] === `${name} ${operation.operationId}`,
      );
      const languages = new Set(shown.map(({ language }) => language));
      expect([...languages].sort(), operation.operationId).toEqual(["python", "sh", "ts"]);
    }
  }
});

test("every snippet in TypeScript compiles", async () => {
  const written = programs.filter(({ language }) => language === "ts");
  for (const { file, code } of written) await writeFile(join(folder.path, file), code);
  expect(await typeCheck(root, folder.path)).toBe("");
});

for (const { page, file, language, said, code } of programs) {
  test(`${page}: ${language} calls ${said["run"]} (${file})`, async () => {
    mock.reset();
    mock.journal.clear();
    await writeFile(join(folder.path, file), code.replaceAll(MOCK, mock.url));
    const outcome = await run(folder.path, file);
    expect(outcome).toMatchObject({ code: 0 } satisfies Partial<Outcome>);
    expect(outcome.output).not.toBe("");
    const entries = mock.journal.entries();
    const last = entries.at(-1);
    expect(`${last?.api} ${last?.operation}`).toBe(said["run"]);
    expect(entries.flatMap(({ violations }) => violations.input)).toEqual([]);
    if (said["answer"]) expect(`${last?.response?.status} ${last?.example}`).toBe(said["answer"]);
  });
}

/** Beside commands of the repository, which have tests of their own; so has the page of other tools. */
const curls = fences
  .filter(({ language, said }) => language === "sh" && said["run"] === undefined)
  .filter(({ page }) => page !== "coming-from")
  .flatMap(({ page, code }) => {
    const [command] = /^curl (?:.*\\\n)*.*$/m.exec(code) ?? [];
    return command === undefined ? [] : [{ page, command }];
  });

test("a curl that stands among other commands gets what it asks for", async () => {
  expect(curls).not.toEqual([]);
  for (const { page, command } of curls) {
    mock.reset();
    mock.journal.clear();
    await writeFile(join(folder.path, "curl.sh"), command.replaceAll(MOCK, mock.url));
    const { code, output } = await run(folder.path, "curl.sh");
    const [entry] = mock.journal.entries();
    expect([page, code, entry?.response?.status, entry?.violations.input]).toEqual([
      page,
      0,
      200,
      [],
    ]);
    expect(output).not.toBe("");
  }
});

test("no block in these languages is shown that nobody runs", () => {
  // What a README shows in TypeScript is run by the runtime's test of READMEs, and the mock's by the mock's.
  const readmes = /^(?:guides|packages)\/|\/client$|^[^/]+$/;
  const idle = fences.filter(
    ({ language, said, page }) =>
      ["ts", "python"].includes(language) && said["run"] === undefined && !readmes.test(page),
  );
  expect(idle.map(({ page, code }) => `${page}: ${code}`)).toEqual([]);
});
