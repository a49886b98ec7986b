import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { glob, mkdir, mkdtempDisposable, readFile, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMock } from "@handshake/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Program, programsOf } from "./readme-programs.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const typescript = createRequire(import.meta.url).resolve("typescript/package.json");
const tsc = join(dirname(typescript), "bin/tsc");

/** Where the pages say that the mock is. */
const ADDRESS = "http://127.0.0.1:4010";

const pages: (Program & { readonly page: string; readonly file: string })[] = [];
for (const page of await readmes()) {
  const programs = programsOf(await readFile(join(root, page), "utf8"));
  for (const [index, program] of programs.entries()) {
    const name = page.replace(/\.md$/, "").replaceAll("/", "-");
    const extension = program.language === "tsx" ? "tsx" : "mts";
    pages.push({ ...program, page, file: `${name}-${index}.${extension}` });
  }
}

/** Every page for people who call an API. A package whose blocks need another contract has a test of its own. */
async function readmes(): Promise<string[]> {
  const found = ["README.md", "CONTRIBUTING.md"];
  for await (const file of glob("packages/{*,clients/*}/README.md", { cwd: root })) {
    if (!existsSync(join(root, dirname(file), "test/readme.test.ts"))) found.push(file);
  }
  return found;
}

const folder = await mkdtempDisposable(join(tmpdir(), "readmes-"));
afterAll(() => folder.remove());

beforeAll(async () => {
  await link();
  for (const { file, code } of pages) await writeFile(join(folder.path, file), `${code}\n${LAST}`);
  const compilerOptions = {
    noEmit: true,
    jsx: "react-jsx",
    typeRoots: [join(root, "node_modules/@types")],
  };
  await writeFile(join(folder.path, "package.json"), '{ "type": "module" }\n');
  const config = { extends: join(root, "tsconfig.base.json"), compilerOptions, include: ["*"] };
  await writeFile(join(folder.path, "tsconfig.json"), JSON.stringify(config));
});

/** Says that a program came to its end. */
const LAST = 'console.log("This was the last line.");\nexport {};\n';

/** The packages, and beside them the libraries that the runtime works with, as a reader would have installed them. */
async function link(): Promise<void> {
  const modules = join(folder.path, "node_modules");
  const add = async (name: string, target: string): Promise<void> => {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(target, join(modules, name));
  };
  for await (const file of glob("packages/{*,clients/*}/package.json", { cwd: root })) {
    await add(await manifest(file, "name"), join(root, dirname(file)));
  }
  const libraries = await manifest("packages/runtime/package.json", "devDependencies");
  for (const name of Object.keys(libraries).filter((each) => !each.startsWith("@handshake/"))) {
    await add(name, join(root, "packages/runtime/node_modules", name));
  }
}

async function manifest(file: string, key: string) {
  return JSON.parse(await readFile(join(root, file), "utf8"))[key];
}

/** What Node prints when it runs this there, also on its way out of a failure. */
async function outputOf(...args: readonly string[]): Promise<string> {
  return promisify(execFile)(process.execPath, args, { cwd: folder.path, timeout: 30_000 }).then(
    ({ stdout, stderr }) => stdout + stderr,
    ({ stdout, stderr }: { readonly stdout?: string; readonly stderr?: string }) =>
      `${stdout}${stderr}\nIt failed.`,
  );
}

test("the clients and the root show code", () => {
  const shown = pages.map(({ page }) => page);
  expect(shown).toContain("README.md");
  expect(shown.filter((page) => page.startsWith("packages/clients/")).length).toBeGreaterThan(1);
});

test("every TypeScript block in a README compiles", { timeout: 120_000 }, async () => {
  expect(await outputOf(tsc, "-p", ".")).toBe("");
});

describe("every TypeScript block in a README runs against the mock", () => {
  test.each(pages.filter(({ language }) => language === "ts"))("$file", async ({ file, code }) => {
    await using mock = await startMock({ contracts: await contracts() });
    // The page's address is taken on no machine for sure; nothing else of its text is changed.
    const here = code.replaceAll(ADDRESS, mock.url);
    await writeFile(join(folder.path, file), `${here}\n${LAST}`);
    const output = await outputOf(file);
    expect(output).toMatch(/This was the last line\.\n$/);
    const entries = mock.journal.entries();
    expect(entries.length > 0).toBe(code.includes(ADDRESS));
    const strange = entries.filter(({ operation, violations }) => {
      return operation === undefined || violations.input.length > 0;
    });
    expect(strange).toEqual([]);
  });
});

async function contracts(): Promise<string[]> {
  const found: string[] = [];
  for await (const path of glob("specs/*", { cwd: root })) found.push(join(root, path));
  return found;
}
