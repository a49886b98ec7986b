import { mkdir, mkdtempDisposable, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Files } from "@handshake/codegen";
import type { OpenApiDocument } from "@handshake/contract";
import type { Finding } from "../change.ts";
import { type Reach, reachOf } from "../reach.ts";
import { compile, type Diagnostic } from "./compile.ts";
import { declarations } from "./declarations.ts";
import { type Program, programOf, type Use } from "./program.ts";
import { usesOf } from "./uses.ts";

/** Two contracts, and the name that a client of them has. */
export interface Pair {
  readonly name: string;
  readonly base: OpenApiDocument;
  readonly revision: OpenApiDocument;
}

/** What breaks callers when they compile; a sentence where one of the documents gives no client. */
export type TypesVerdict = readonly Finding[] | string;

/** Compiles what callers of each base may have written against its revision. One run of the compiler for all. */
export async function compareTypes(pairs: readonly Pair[]): Promise<TypesVerdict[]> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "handshake-types-"));
  await symlink(MODULES, join(folder.path, "node_modules"), "junction");
  await writeFile(join(folder.path, "tsconfig.json"), JSON.stringify(TSCONFIG));
  const written = await Promise.all(
    pairs.map((pair, index) => write(join(folder.path, String(index)), pair)),
  );
  const diagnostics = Map.groupBy(await compile(folder.path), ({ file }) => file);
  return written.map((programs, index) => {
    if (typeof programs === "string") return programs;
    const of = (side: "base" | "revision"): readonly Diagnostic[] =>
      diagnostics.get(`${index}/${side}.ts`) ?? [];
    return findings(programs, of("base"), of("revision"), reachOf(programs.document));
  });
}

const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));

const TSCONFIG = {
  compilerOptions: {
    target: "es2024",
    lib: ["es2024", "esnext.disposable", "dom", "dom.iterable"],
    module: "nodenext",
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: [],
  },
  include: ["*/*.ts"],
};

interface Programs {
  /** The base, which both are made from. */
  readonly document: OpenApiDocument;
  readonly base: Program;
  readonly revision: Program;
}

async function write(folder: string, pair: Pair): Promise<Programs | string> {
  const { name, base, revision } = pair;
  const sides = {
    base: await declarations(name, base),
    revision: await declarations(name, revision),
  };
  for (const [side, files] of Object.entries(sides)) {
    if (typeof files === "string")
      return `TypeScript is not judged: no client can be made of the ${side}. ${files}`;
    await writeFiles(join(folder, side), files);
  }
  const uses = usesOf(name, base);
  const programs = { base: programOf(uses, "base"), revision: programOf(uses, "revision") };
  for (const [side, { text }] of Object.entries(programs)) {
    await writeFile(join(folder, `${side}.ts`), text);
  }
  return { document: base, ...programs };
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([...files].map(([path, text]) => writeFile(join(folder, path), text)));
}

function findings(
  programs: Programs,
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  reach: Reach,
): Finding[] {
  // What the base itself refuses, no caller has written.
  const never = new Set(before.map(({ line }) => line));
  const broken = after.flatMap(({ line, code, messages }) => {
    const use = programs.revision.uses.get(line);
    if (use === undefined || never.has(line) || isEcho(messages)) return [];
    return [{ use, code, message: messages.at(-1) ?? "" }];
  });
  const reached = ({ operation, pointer }: Use): string[] =>
    operation === undefined ? reach.operations(pointer) : [operation];
  const smaller = new Set(broken.flatMap(({ use }) => (use.isWhole ? [] : reached(use))));
  return broken
    .filter(({ use }) => !use.isWhole || !reached(use).some((one) => smaller.has(one)))
    .map(({ use, code, message }) => finding(use, code, message));
}

/** An answer that is gone is `never`; what was read of it has been told with its status. */
function isEcho(messages: readonly string[]): boolean {
  return messages.some((message) => message.includes("on type 'never'"));
}

function finding({ does, pointer, operation }: Use, code: string, message: string): Finding {
  return {
    judge: "typescript",
    level: "major",
    rule: code,
    reason: `${does} does not compile: ${message}`,
    pointer,
    ...(operation !== undefined && { operations: [operation] }),
  };
}
