import { type Level, strictest } from "./level.ts";
import type { Reach } from "./reach.ts";
import { subjectOf } from "./subject.ts";

/** Who holds an opinion: two tools, this repository's own rules, and the TypeScript compiler. */
type Judge = "redocly" | "oasdiff" | "handshake" | "typescript";

/** What one judge says of one place. */
export interface Opinion {
  readonly judge: Judge;
  readonly level: Level;
  /** The judge's own name for it. */
  readonly rule: string;
  /** One sentence. */
  readonly reason: string;
}

/** An opinion, and the place in the bundled document that it is about. */
export interface Finding extends Opinion {
  /** As a fragment: `#/paths/~1books/get`. */
  readonly pointer: string;
  /** The names of the operations, where the judge tells them. */
  readonly operations?: readonly string[];
}

/** One thing that changed, and all that is said of it. */
export interface Change {
  /** The part of the contract that it is about; of what is gone, its place in the base. */
  readonly pointer: string;
  /** Names of the operations that it reaches; empty for the document as a whole. */
  readonly operations: readonly string[];
  readonly level: Level;
  readonly opinions: readonly Opinion[];
}

/** Puts together what is said of the same part, whoever says it. Strictest first, then in the order of the findings. */
export function joinFindings(findings: readonly Finding[], reach: Reach): Change[] {
  const bySubject = Map.groupBy(findings, ({ pointer }) => subjectOf(pointer));
  const changes = [...bySubject].map(([pointer, said]): Change => {
    const told = said.flatMap(({ operations = [] }) => operations);
    const reached = reach.operations(pointer);
    return {
      pointer,
      operations: [...new Set([...reached, ...told])].sort(),
      level: strictest(said.map(({ level }) => level)),
      opinions: distinct(said),
    };
  });
  return changes.sort((one, other) => rank(other) - rank(one));
}

const RANK: Readonly<Record<Level, number>> = { none: 0, patch: 1, minor: 2, major: 3 };
const rank = ({ level }: Change): number => RANK[level];

/** A tool says the same once more for each operation that a shared schema reaches. */
function distinct(said: readonly Finding[]): Opinion[] {
  const opinions = new Map<string, Opinion>();
  for (const { judge, level, rule, reason } of said) {
    opinions.set(`${judge} ${rule} ${reason}`, { judge, level, rule, reason });
  }
  return [...opinions.values()];
}
