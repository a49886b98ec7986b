import { cp, mkdir, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient as createSdk } from "@hey-api/openapi-ts";
import { type Mock, startMock } from "@handshake/mock";
import { generate } from "@handshake/codegen";
import { expect, test } from "@playwright/test";
import { comingFromPage } from "../src/pages/coming-from.ts";
import { MOCK } from "../src/snippets/wire.ts";
import { type Fence, fencesOf } from "./fences.ts";
import { startPrism } from "./prism.ts";
import { programFolder, run, typeCheck } from "./run-program.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const contract = fileURLToPath(new URL("../coming-from/library/", import.meta.url));
const require = createRequire(import.meta.url);

const fences = fencesOf(await comingFromPage());
const programs = fences.map((fence, index) => {
  return { ...fence, file: `program-${index}.${fence.language === "ts" ? "mts" : "sh"}` };
});
const who = ({ said }: Fence): string => said["theirs"] ?? "Handshake";

let folder: Awaited<ReturnType<typeof programFolder>>;
let mock: Mock;

test.beforeAll(async () => {
  folder = await programFolder(root);
  mock = await startMock({ contracts: [contract] });
  await makeClient(folder.path);
  await makeSdk(folder.path);
  const library = dirname(dirname(require.resolve("openapi-fetch")));
  await symlink(library, join(folder.path, "node_modules/openapi-fetch"));
});
test.afterAll(async () => {
  await mock.close();
  await folder.remove();
});

/** Our client of the page's contract, made in a small copy of the repository. */
async function makeClient(place: string): Promise<void> {
  await cp(contract, join(place, "specs/library"), { recursive: true });
  await mkdir(join(place, "packages"));
  for (const name of ["runtime", "contract"]) {
    await symlink(join(root, "packages", name), join(place, "packages", name));
  }
  for (const name of ["pnpm-workspace.yaml", "redocly.yaml", ".oxfmtrc.json"]) {
    await cp(join(root, name), join(place, name));
  }
  const report = await generate(place);
  expect(report.problems).toEqual([]);
  const client = join(place, "packages/clients/library");
  await symlink(client, join(place, "node_modules/@handshake/library"));
  // Under the name that the page imports; openapi-typescript writes the same.
  await cp(join(client, "gen/schema.ts"), join(place, "schema.ts"));
}

async function makeSdk(place: string): Promise<void> {
  const output = { path: join(place, "hey-api"), importFileExtension: ".ts" as const };
  const input = join(contract, "openapi.yaml");
  await createSdk({ input, output, logs: { level: "silent", file: false } });
}

test("both sides of every comparison compile", async () => {
  for (const { file, code, language } of programs) {
    if (language === "ts") await writeFile(join(folder.path, file), `${code}export {};\n`);
  }
  // hey-api's own code needs this to be off, and the page says so.
  const lenient = { exactOptionalPropertyTypes: false };
  expect(await typeCheck(root, folder.path, lenient)).toBe("");
  const strict = await typeCheck(root, folder.path);
  expect(strict).toMatch(/^hey-api\//);
  expect(strict.match(/^(?!hey-api\/)\S+\.m?ts\(/gm)).toBeNull();
});

for (const program of programs.filter(({ said }) => said["theirs"] !== "prism")) {
  test(`${who(program)}: ${program.file} runs against the mock`, async () => {
    mock.reset();
    mock.journal.clear();
    const { file, code, said } = program;
    await writeFile(join(folder.path, file), code.replaceAll(MOCK, mock.url));
    const { code: ended, output } = await run(folder.path, file);
    expect(ended, output).toBe(0);
    const entries = mock.journal.entries();
    expect(entries.flatMap(({ violations }) => violations.input)).toEqual([]);
    const last = entries.at(-1)?.operation;
    expect(last).toBe(said["ours"] ?? last);
    // Both sides say the same of a book, and neither gets it without a token.
    if (last === "getBook") expect(output).toContain("The Left Hand of Darkness");
    else expect(output).toMatch(/not the account's|401/);
  });
}

test("Prism: its command runs against Prism", async () => {
  const prism = await startPrism(join(contract, "openapi.yaml"));
  try {
    const program = programs.find(({ said }) => said["theirs"] === "prism");
    const text = program?.code.replaceAll(MOCK, prism.url) ?? "";
    await writeFile(join(folder.path, "prism.sh"), text);
    const { output } = await run(folder.path, "prism.sh");
    expect(output).toContain("The password is not the account's.");
  } finally {
    await prism.close();
  }
});
