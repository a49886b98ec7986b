import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "../generate-client.ts";
import { isMissing, readText } from "./layout.ts";

/** Made by tools from the rest; nobody's work is lost with them. */
const DERIVED: ReadonlySet<string> = new Set(["node_modules", "dist", ".turbo"]);

/** Every file under a folder with its text, by path inside it, sorted. A folder that does not exist is empty. */
export function readTree(folder: string): Files {
  const files = new Map<string, string>();
  for (const path of paths(folder, "")) {
    const text = readText(join(folder, path));
    // Another program may have removed it since.
    if (text !== undefined) files.set(path, text);
  }
  return files;
}

function* paths(folder: string, inside: string): Generator<string> {
  for (const entry of entries(join(folder, inside))) {
    const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
    if (DERIVED.has(entry.name)) continue;
    if (entry.isDirectory()) yield* paths(folder, path);
    else if (entry.isFile()) yield path;
  }
}

function entries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Paths whose text is not the same in both, or that only one has. */
export function differences(before: Files, after: Files): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((path) => before.get(path) !== after.get(path)).sort();
}
