import {
  cp,
  mkdir,
  mkdtempDisposable,
  readdir,
  readFile,
  symlink,
  writeFile,
} from "node:fs/promises";
import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "../change.ts";
import { compile, type Diagnostic } from "./compile.ts";
import { readmeProgram } from "./readme-program.ts";

/** A package before and after. */
export interface Packages {
  /** The last release, as it was written or as it was published. */
  readonly before: string;
  readonly after: string;
  /** The repository: what tests import is installed there. */
  readonly root: string;
}

const README = "readme-program.ts";

/**
 * Compiles the last release's own tests and the snippets of its README against the new package. What the
 * old package does not compile either is passed over.
 */
export async function publishedPrograms({ before, after, root }: Packages): Promise<Finding[]> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "handshake-published-"));
  await symlink(join(root, "node_modules"), join(folder.path, "node_modules"), "junction");
  const compiled = async (side: string, source: string): Promise<Diagnostic[]> => {
    const target = join(folder.path, side);
    await copyPackage(source, target);
    await symlink(join(after, "node_modules"), join(target, "node_modules"), "junction");
    await writePrograms(before, target);
    await writeFile(join(target, "tsconfig.json"), JSON.stringify(TSCONFIG));
    const found = await compile(target);
    return found.filter((one) => PROGRAM.test(one.file) && !isExact(target, one));
  };
  const broken = await compiled("after", after);
  if (broken.length === 0) return [];
  const known = new Set((await compiled("before", before)).map(keyOf));
  return broken.filter((one) => !known.has(keyOf(one))).map(finding);
}

const PROGRAM = /^(test\/|readme-program)/;

/** That a type is exactly this one is a test's own wish: no caller minds that it has one member more. */
function isExact(folder: string, { file, line }: Diagnostic): boolean {
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  return /\.toEqualTypeOf\b/.test(lines[line - 1] ?? "");
}

const TSCONFIG = {
  compilerOptions: {
    target: "es2024",
    lib: ["es2024", "esnext.disposable", "dom", "dom.iterable"],
    module: "nodenext",
    moduleDetection: "force",
    jsx: "react-jsx",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    types: ["node"],
  },
  include: ["test/**/*.ts", README],
};

/** What programs import; the tests that come with it are the last release's on both sides. */
async function copyPackage(source: string, target: string): Promise<void> {
  const parts = await readdir(source);
  const needed = parts.filter((name) => !["node_modules", "test"].includes(name));
  await mkdir(target);
  await Promise.all(
    needed.map((name) => cp(join(source, name), join(target, name), { recursive: true })),
  );
}

async function writePrograms(source: string, target: string): Promise<void> {
  if (existsSync(join(source, "test"))) {
    await cp(join(source, "test"), join(target, "test"), { recursive: true });
  }
  const readme = join(source, "README.md");
  const page = existsSync(readme) ? await readFile(readme, "utf8") : "";
  await writeFile(join(target, README), readmeProgram(page));
}

function keyOf({ file, code, messages: [message] }: Diagnostic): string {
  return `${file} ${code} ${message}`;
}

function finding({ file, line, code, messages }: Diagnostic): Finding {
  const place = file === README ? "A snippet of its README" : `${file}:${line}`;
  return {
    judge: "typescript",
    level: "major",
    rule: code,
    reason: `${place}, as released, does not compile: ${messages.at(-1) ?? ""}`,
    pointer: "#/",
  };
}
