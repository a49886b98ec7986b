import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Opinion } from "../change.ts";
import type { Level } from "../level.ts";
import { byOperation, type Report, type ReportedChange } from "../report/report.ts";

/** What a package's next version brings, in the words of its changelog. */
export interface Changeset {
  /** The file's name in `.changeset`, without its ending. */
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly text: string;
}

export function writeChangeset(root: string, { id, name, level, text }: Changeset): void {
  const folder = join(root, ".changeset");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${id}.md`), `---\n"${name}": ${level}\n---\n\n${text}\n`);
}

/** The verdict as a changeset: each operation, what changed, and what to do about it. */
export function changesetOf({ title, verdict, changes }: Report, name: string): Changeset {
  const entries = byOperation(changes).flatMap(([operation, inside]) =>
    inside.filter(isTold).map((change) => entry(operation, change)),
  );
  const text = entries.length === 0 ? REGENERATED : entries.join("\n");
  return { id: title, name, level: verdict === "none" ? "patch" : verdict, text };
}

const REGENERATED = "- The same contract, generated anew. Nothing to do.";

/** A number that only counts releases tells nobody anything. */
function isTold({ pointer, level }: ReportedChange): boolean {
  return level !== "none" && pointer !== "#/info/version";
}

/** Who names the part that changed best comes first. */
const SPEAKERS = ["oasdiff", "handshake", "redocly"] as const;

function entry(operation: string, change: ReportedChange): string {
  const { opinions, level } = change;
  const decisive = opinions.filter((one) => one.level === level);
  const said = (judge: Opinion["judge"]) => decisive.find((one) => one.judge === judge);
  const told = SPEAKERS.map(said).find((one) => one !== undefined);
  const types = said("typescript");
  const first = told ?? types ?? opinions[0];
  const also = types === undefined || types === first ? [] : [types.reason];
  const sentences = [first?.reason ?? "Changed.", ...also].map(sentence);
  return `- **${operation}**: ${[...sentences, toDo(change)].join(" ")}`;
}

function sentence(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[.!?]$/.test(line) ? "" : "."}`;
}

function toDo({ level, audience }: ReportedChange): string {
  const service = audience.includes("implementers");
  if (level === "major") {
    const callers = "_To do: mend the calls that the compiler marks, or that rely on it";
    return service ? `${callers}; the service has to follow._` : `${callers}._`;
  }
  if (level === "minor") return "_To do: nothing, until you want to use it._";
  return "_To do: nothing._";
}
