import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path/posix";

export interface Module {
  /** Within the package. */
  readonly file: string;
  /** What it imports by a name, from its own package or another one. */
  readonly names: readonly string[];
  /** `undefined` for a file that is not there. */
  readonly files: readonly string[] | undefined;
}

const IMPORT =
  /\bfrom\s*"([^"]+)"|\bimport\s*\(?\s*"([^"]+)"|^\/\/\/ <reference (?:types|path)="([^"]+)"/gm;

/** An example in a comment imports what it likes. */
const COMMENT = /^\s*(?:\/\*\*|\*).*$/gm;

/** These modules of a package, and those that they import one after the other. */
export async function modulesFrom(folder: string, entries: readonly string[]): Promise<Module[]> {
  const modules = new Map<string, Module>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (modules.has(file)) continue;
    const module = await readModule(folder, file);
    modules.set(file, module);
    waiting.push(...(module.files ?? []));
  }
  return [...modules.values()];
}

/** What is no JavaScript and no declaration imports nothing. */
export async function readModule(folder: string, file: string): Promise<Module> {
  if (!existsSync(join(folder, file))) return { file, names: [], files: undefined };
  const isCode = /\.([cm]?js|d\.ts)$/.test(file);
  const text = isCode ? await readFile(join(folder, file), "utf8") : "";
  const code = text.replaceAll(COMMENT, "");
  const specifiers = [...code.matchAll(IMPORT)].map(([, ...groups]) => groups.find(Boolean) ?? "");
  return {
    file,
    names: specifiers.filter((specifier) => !isRelative(specifier)),
    files: specifiers.filter(isRelative).map((specifier) => besides(file, specifier)),
  };
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith(".");
}

/** A declaration imports declarations, whatever the name that it has for them. */
function besides(file: string, specifier: string): string {
  const target = join(dirname(file), specifier);
  return file.endsWith(".d.ts") ? target.replace(/(?<!\.d)\.[jt]s$/, ".d.ts") : target;
}
