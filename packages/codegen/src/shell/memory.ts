import { createHash, type Hash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Problem, Sources } from "@handshake/contract";
import type { Files } from "../generate-client.ts";
import { CLIENTS, GEN, readText } from "./layout.ts";
import { readTree } from "./tree.ts";

/** How a run left one contract's package. */
export interface Memory {
  /** Absolute paths of every file that it depends on. */
  readonly inputs: readonly string[];
  /** Warnings. */
  readonly problems: readonly Problem[];
  /** Of the inputs, of what is in `gen/`, and of the generator. */
  readonly digest: string;
}

/**
 * What the last run left, if all is as it was then: what is read, what was written, and the
 * generator itself. Most runs find most contracts so, and need to load nothing for them.
 */
export function recall(root: string, name: string): Memory | undefined {
  const memory = parse(readText(fileOf(root, name)));
  if (memory === undefined) return undefined;
  const inputs = memory.inputs.map((file) => [file, readText(file)] as const);
  const gen = readTree(join(root, CLIENTS, name, GEN));
  return digest(root, name, new Map(inputs), gen) === memory.digest ? memory : undefined;
}

/** With the texts as they were read and written: what was saved since is then found to be new. */
export function remember(
  root: string,
  name: string,
  { sources, gen, problems }: { sources: Sources; gen: Files; problems: readonly Problem[] },
): void {
  const inputs = [...sources.keys()];
  save(fileOf(root, name), { inputs, problems, digest: digest(root, name, sources, gen) });
}

function fileOf(root: string, name: string): string {
  return join(root, "node_modules/.cache/handshake/generate", `${name}.json`);
}

/** A file that is cut off, or is another version's, is as good as none. */
function parse(text: string | undefined): Memory | undefined {
  try {
    const memory = JSON.parse(text ?? "null") as Memory | null;
    return Array.isArray(memory?.inputs) ? memory : undefined;
  } catch {
    return undefined;
  }
}

/** What cannot be remembered is done again next time: a run must not fail over it. */
function save(file: string, memory: Memory): void {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, JSON.stringify(memory));
    renameSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
  }
}

function digest(root: string, name: string, inputs: Sources, gen: Files): string {
  const hash = createHash("sha256").update(generator());
  // A package without it has not been begun.
  hash.update(String(existsSync(join(root, CLIENTS, name, "package.json"))));
  for (const texts of [inputs, gen]) {
    for (const [path, text] of [...texts].sort(byPath)) add(hash, path, text);
  }
  return hash.digest("hex");
}

function byPath([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

/** With its length, so that no text can pass for a path. */
function add(hash: Hash, path: string, text: string | undefined): void {
  hash.update(`\n${path}\n${text?.length ?? "none"}\n${text ?? ""}`);
}

let known: string | undefined;

/** All that the generator is: this package, the contract's, their libraries as they are locked, and Node. */
function generator(): string {
  if (known !== undefined) return known;
  const hash = createHash("sha256").update(process.version);
  const packages = fileURLToPath(new URL("../../..", import.meta.url));
  for (const folder of ["codegen/src", "contract/src", "contract/rules"]) {
    for (const [path, text] of readTree(join(packages, folder))) add(hash, path, text);
  }
  add(hash, "lock", readText(join(packages, "../pnpm-lock.yaml")));
  return (known = hash.digest("hex"));
}
