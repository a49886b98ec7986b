import { execFile } from "node:child_process";
import { mkdir, mkdtempDisposable, readFile, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { FLAGS } from "../src/cli/flags.ts";
import { HELP } from "../src/cli/arguments.ts";
import { startMock } from "../src/index.ts";
import { LIBRARY } from "./readme-library.ts";

const PACKAGE = fileURLToPath(new URL("../", import.meta.url));
const TSC = join(
  dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin/tsc",
);
const README = await readFile(join(PACKAGE, "README.md"), "utf8");

function blocks(language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms");
  return [...README.matchAll(fence)].map(([, text = ""]) => text);
}

type Part = Readonly<Record<string, object>>;

/** All that the page's examples say of mock.yaml, as one file: the rules of later ones stand first. */
function scenarios(): object {
  const whole: Record<string, object> = {};
  for (const block of blocks("yaml")) {
    for (const [key, value] of Object.entries(parse(block) as Part)) {
      const before = whole[key] ?? (Array.isArray(value) ? [] : {});
      whole[key] = Array.isArray(value) ? [value, before].flat() : merged(before, value);
    }
  }
  const { scenarios: named = {} } = whole;
  return { ...whole, scenarios: { ...named, slowGateway: { weather: { latency: "2s" } } } };
}

function merged(one: object, other: object): object {
  const entries = Object.entries(other).map(([key, value]: [string, unknown]) => {
    const before: unknown = Reflect.get(one, key);
    return [key, isObject(before) && isObject(value) ? { ...before, ...value } : value] as const;
  });
  return { ...one, ...Object.fromEntries(entries) };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

async function library() {
  const folder = await mkdtempDisposable(join(tmpdir(), "readme-"));
  const specs = join(folder.path, "specs/library");
  await mkdir(specs, { recursive: true });
  await writeFile(join(specs, "openapi.json"), JSON.stringify(LIBRARY));
  await writeFile(join(specs, "mock.yaml"), JSON.stringify(scenarios()));
  return { path: folder.path, specs, [Symbol.asyncDispose]: () => folder.remove() };
}

test("the examples of mock.yaml hold together, against a contract as they speak of", async () => {
  await using folder = await library();
  await using mock = await startMock({ contracts: [folder.specs] });
  expect(mock.apis.map(({ name }) => name)).toEqual(["library"]);
});

/** What stands around the page's code: what it takes for granted. */
function program(code: string): string {
  return `
interface Examples { login: "success" | "wrongPassword" | "attemptLimit"; logout: "success" }
const logIn = async (url: string): Promise<string> => {
  const body = JSON.stringify({ account: "0042", password: "open-sesame" });
  const headers = { "content-type": "application/json" };
  return (await (await fetch(url + "/library/v1/login", { method: "POST", headers, body })).json()).token;
};
${code.replace(/^(await using mock = .*)$/m, "$1\nconst token = await logIn(mock.url);\n")}
if (!token.startsWith("AT ")) throw new Error(token);
console.log("ran");
export {};
`;
}

test("the code on the page compiles, and runs", { timeout: 120_000 }, async () => {
  await using folder = await library();
  const scope = join(folder.path, "node_modules/@handshake");
  await mkdir(scope, { recursive: true });
  await symlink(PACKAGE, join(scope, "mock"));
  const files = blocks("ts").map((code, index) => ({ name: `${index}.mts`, code }));
  expect(files.length).toBeGreaterThanOrEqual(2);
  for (const { name, code } of files) {
    const start = code.includes("import ") ? "" : 'import { startMock } from "@handshake/mock";\n';
    await writeFile(join(folder.path, name), program(start + code));
  }
  const config = {
    extends: join(PACKAGE, "../../tsconfig.base.json"),
    files: files.map(({ name }) => name),
    compilerOptions: {
      noEmit: true,
      types: ["node"],
      typeRoots: [join(PACKAGE, "../../node_modules/@types")],
    },
  };
  await writeFile(join(folder.path, "tsconfig.json"), JSON.stringify(config));
  expect(await outputOf(folder.path, TSC, "-p", ".")).toBe("");
  for (const { name } of files) expect(await outputOf(folder.path, name)).toBe("ran\n");
});

/** What Node prints when it runs this there; of a failure, what that says. */
async function outputOf(cwd: string, ...args: readonly string[]): Promise<string> {
  return promisify(execFile)(process.execPath, args, { cwd }).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }: { readonly stdout?: string; readonly stderr?: string }) =>
      `${stdout}${stderr}`,
  );
}

test("every flag is told by --help", () => {
  for (const [name, flag] of Object.entries(FLAGS)) {
    const isOnUnlessTold = "default" in flag && flag.default === true;
    expect(HELP).toContain(isOnUnlessTold ? `--no-${name}` : `--${name}`);
  }
});
