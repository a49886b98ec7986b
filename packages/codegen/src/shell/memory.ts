import { hash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { Sources } from "@handshake/contract";
import type { Files } from "../generate-client.ts";
import { CLIENTS, GEN, readText } from "./layout.ts";
import { readTree } from "./tree.ts";

/** How a run left one contract's package. */
export interface Memory {
  /** Of the generator itself. */
  readonly generator: string;
  /** Of every file that the package depends on, by absolute path; null where there is none, and one would count. */
  readonly inputs: Digests;
  /** Of what is in `gen/`, by path inside it. */
  readonly gen: Digests;
  /** Of the contract's rules. */
  readonly hasWarnings: boolean;
}

type Digests = Readonly<Record<string, string | null>>;

/**
 * What the last run left, if all is as it was then: what is read, what was written, and the
 * generator itself. Most runs find most contracts so, and need to load nothing for them.
 */
export function recall(root: string, name: string): Memory | undefined {
  const memory = parse(readText(fileOf(root, name)));
  if (memory === undefined || memory.generator !== generator()) return undefined;
  const isSame = Object.entries(memory.inputs).every(
    ([file, digest]) => digestOf(readText(file)) === digest,
  );
  const folder = join(root, CLIENTS, name);
  // A package without it has not been begun.
  if (!isSame || !existsSync(join(folder, "package.json"))) return undefined;
  return isDeepStrictEqual(exactDigests(readTree(join(folder, GEN))), memory.gen)
    ? memory
    : undefined;
}

/** Of the texts as they were read and written: what was saved since is then found to be new. */
export function memoryOf(sources: Sources, gen: Files, hasWarnings: boolean): Memory {
  const inputs = Object.fromEntries([...sources].map(([file, text]) => [file, digestOf(text)]));
  return { generator: generator(), inputs, gen: exactDigests(gen), hasWarnings };
}

/** What cannot be remembered is done again next time: a run must not fail over it. */
export function remember(root: string, name: string, memory: Memory): void {
  const file = fileOf(root, name);
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, JSON.stringify(memory));
    renameSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
  }
}

/** Of an input, however its lines end: contracts are read so. */
export function digestOf(text: string | undefined): string | null {
  return text === undefined ? null : hash("sha256", text.replaceAll("\r\n", "\n"));
}

function exactDigests(files: Files): Digests {
  return Object.fromEntries([...files].map(([path, text]) => [path, hash("sha256", text)]));
}

function fileOf(root: string, name: string): string {
  return join(root, "node_modules/.cache/handshake/generate", `${name}.json`);
}

/** A file that is cut off, or is another version's, is as good as none. */
function parse(text: string | undefined): Memory | undefined {
  try {
    const memory = JSON.parse(text ?? "null") as Partial<Memory> | null;
    return typeof memory?.inputs === "object" ? (memory as Memory) : undefined;
  } catch {
    return undefined;
  }
}

let known: string | undefined;

/** All that the generator is: this package, the contract's, their libraries as they are locked, and Node. */
function generator(): string {
  if (known !== undefined) return known;
  const packages = fileURLToPath(new URL("../../..", import.meta.url));
  const folders = ["codegen/src", "contract/src", "contract/rules"];
  const sources = folders.map((folder) => exactDigests(readTree(join(packages, folder))));
  const libraries = digestOf(readText(join(packages, "../pnpm-lock.yaml")));
  known = hash("sha256", JSON.stringify([process.version, libraries, sources]));
  return known;
}
