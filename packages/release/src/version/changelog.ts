import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Level } from "../level.ts";

export interface Entry {
  readonly name: string;
  readonly version: string;
  /** What changesets say, by how much it weighs. */
  readonly notes: readonly { readonly level: Level; readonly text: string }[];
}

const HEADINGS = [
  ["major", "Breaking"],
  ["minor", "New"],
  ["patch", "Other"],
] as const;

/** Puts the newest version on top of a package's CHANGELOG.md. */
export function writeChangelog(folder: string, entry: Entry): void {
  const file = join(folder, "CHANGELOG.md");
  const title = `# ${entry.name}\n`;
  const before = existsSync(file) ? readFileSync(file, "utf8") : title;
  const at = before.search(/^## /m);
  const [head, older] = at === -1 ? [before, ""] : [before.slice(0, at), before.slice(at)];
  writeFileSync(
    file,
    `${[head, section(entry), older]
      .map((part) => part.trim())
      .filter(Boolean)
      .join("\n\n")}\n`,
  );
}

function section({ version, notes }: Entry): string {
  const parts = HEADINGS.flatMap(([level, heading]) => {
    const texts = notes.filter((note) => note.level === level).map(({ text }) => item(text));
    return texts.length === 0 ? [] : [`### ${heading}`, texts.join("\n")];
  });
  return [`## ${version}`, ...parts].join("\n\n");
}

/** A person's changeset is prose, perhaps of several lines; a verdict's is a list. */
function item(text: string): string {
  const lines = text.trim();
  return lines.startsWith("- ") ? lines : `- ${lines.replaceAll(/\n(?=.)/g, "\n  ")}`;
}
