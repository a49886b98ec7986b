import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PackedFile } from "./write-tar.ts";

/** The files of a package that was unpacked. */
export function filesOf(folder: string): PackedFile[] {
  return globSync("**", { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file.slice(folder.length + 1).replaceAll("\\", "/"),
      bytes: readFileSync(file),
    }));
}

/** The files in which two packages differ. */
export function differences(one: readonly PackedFile[], other: readonly PackedFile[]): string[] {
  const texts = [one, other].map((files) => new Map(files.map(({ path, bytes }) => [path, bytes])));
  const [before, after] = texts as [Map<string, Buffer>, Map<string, Buffer>];
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => {
    const bytes = before.get(path);
    return bytes === undefined || after.get(path)?.equals(bytes) !== true;
  });
}
