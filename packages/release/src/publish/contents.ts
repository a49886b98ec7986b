import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "./workspace.ts";
import type { PackedFile } from "./write-tar.ts";
import { SBOM_FILE } from "./sbom.ts";

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

/** A package without its version, and without those of its neighbours: what makes it worth another release. */
export function versionAside(
  files: readonly PackedFile[],
  neighbours: ReadonlySet<string>,
): PackedFile[] {
  return files
    .filter(({ path }) => path !== SBOM_FILE)
    .map(({ path, bytes }) => {
      if (path === "package.json") return { path, bytes: unversioned(bytes, neighbours) };
      return path === "gen/openapi.json" ? { path, bytes: unnumbered(bytes) } : { path, bytes };
    });
}

function unversioned(bytes: Buffer, neighbours: ReadonlySet<string>): Buffer {
  const { version: _, dependencies = {}, ...rest } = JSON.parse(String(bytes)) as Manifest;
  const needs = Object.entries(dependencies).map(([name, range]) => [
    name,
    neighbours.has(name) ? "*" : range,
  ]);
  return Buffer.from(JSON.stringify({ ...rest, needs }));
}

function unnumbered(bytes: Buffer): Buffer {
  const { info, ...rest } = JSON.parse(String(bytes)) as { info: { version?: string } };
  const { version: _, ...words } = info;
  return Buffer.from(JSON.stringify({ ...rest, info: words }));
}
