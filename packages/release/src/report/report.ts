import type { Audience } from "../audience.ts";
import type { AcceptedChange } from "../changeset/accepted.ts";
import type { Opinion } from "../change.ts";
import { isBelow, type Level } from "../level.ts";

/** One thing that changed, with its line and for whom it matters. */
export interface ReportedChange extends AcceptedChange {
  /** `specs/library/openapi.yaml:12:5`; of what is gone, what held it. */
  readonly place: string;
  readonly audience: readonly Audience[];
}

/** What became of one contract since its last release. */
export interface Report {
  /** The API's name; of two documents, the revision's path. */
  readonly title: string;
  /** What it was compared with, or why with nothing. */
  readonly base: string;
  readonly verdict: Level;
  readonly wire: Level;
  readonly types: Level;
  /** The last release; absent for two documents, and where there is none. */
  readonly version?: string;
  /** What comes next; absent for two documents. */
  readonly next?: string;
  readonly changes: readonly ReportedChange[];
  /** What is worth knowing. */
  readonly notes: readonly string[];
  /** What has to be mended; each makes the command fail. */
  readonly faults: readonly string[];
}

/** The changes by the operations that they reach, in the order of their strictest. */
export function byOperation(changes: readonly ReportedChange[]): [string, ReportedChange[]][] {
  return [...Map.groupBy(changes, ({ operations }) => operations.join(", ") || WHOLE)];
}

const WHOLE = "the document";

/** `0.1.0 → 1.0.0, major`, and both axes where they differ. */
export function summary({ verdict, wire, types, version, next }: Report): string {
  if (version === undefined && next !== undefined) return `first release, ${next}`;
  if (verdict === "none") return "nothing to release";
  const versions = next === undefined ? "" : `${version} → ${next}, `;
  const axes = wire === types ? "" : ` (wire ${wire}, TypeScript ${types})`;
  return `${versions}${verdict}${axes}`;
}

const TOOLS = ["redocly", "oasdiff"] as const;

/** Every opinion; where one tool minds and the other is silent, its silence too. */
export function voices({ opinions }: Pick<ReportedChange, "opinions">): readonly Opinion[] {
  const silent = TOOLS.filter((tool) => !opinions.some(({ judge }) => judge === tool));
  const isMinded = TOOLS.some((tool) =>
    opinions.some(({ judge, level }) => judge === tool && !isBelow(level, "minor")),
  );
  if (!isMinded) return opinions;
  const silence = { level: "none", rule: "silent", reason: "Says nothing of it." } as const;
  return [...opinions, ...silent.map((judge) => ({ judge, ...silence }))];
}
