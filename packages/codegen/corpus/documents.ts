import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../src/index.ts";

/** The documents that a command line names: each file, and of a folder whatever in it is OpenAPI. @throws {UsageError} */
export function documentsIn(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) throw new UsageError(`There is no file or folder ${path}.`);
    return found.isDirectory() ? documentsOf(path) : [path];
  });
}

function documentsOf(folder: string): string[] {
  const files = globSync("**/*.{yaml,yml,json}", {
    cwd: folder,
    exclude: (name) => name === "node_modules",
  })
    .sort()
    .map((file) => join(folder, file))
    .filter((file) => OPENAPI.test(readFileSync(file, "utf8")));
  if (files.length === 0) throw new UsageError(`${folder} holds no OpenAPI document.`);
  return files;
}

/** The field that every root has, in YAML or JSON. */
const OPENAPI = /^(?:\s*\{)?\s*["']?openapi["']?\s*:\s*["']?3\./m;
