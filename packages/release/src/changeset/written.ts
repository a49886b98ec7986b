import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "@handshake/codegen";
import { parse } from "yaml";
import { isLevel, type Level, strictest } from "../level.ts";

/** What the changesets in `.changeset` ask for, the strictest of each package. @throws {UsageError} */
export function writtenChangesets(root: string): ReadonlyMap<string, Level> {
  const written = new Map<string, Level>();
  for (const file of changesetFiles(join(root, ".changeset"))) {
    for (const [name, level] of Object.entries(read(root, file))) {
      written.set(name, strictest([level, written.get(name) ?? "none"]));
    }
  }
  return written;
}

function changesetFiles(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

function read(root: string, file: string): Record<string, Level> {
  const text = readFileSync(join(root, ".changeset", file), "utf8");
  const [, matter] = /^---\r?\n([^]*?)^---/m.exec(text) ?? [];
  const levels: unknown = matter === undefined ? undefined : parse(matter);
  const isRight = levels === null || Object.values(Object(levels)).every(isLevel);
  if (matter !== undefined && isRight) return Object(levels) as Record<string, Level>;
  throw new UsageError(
    `.changeset/${file} is no changeset. It begins with lines such as \`"@scope/name": minor\` between two lines of ---.`,
  );
}
