import { availableParallelism } from "node:os";
import { type Change, type Finding, joinFindings } from "./change.ts";
import { type Level, strictest } from "./level.ts";
import { parallel } from "./parallel.ts";
import { type Reach, reachOf } from "./reach.ts";
import { compareTypes, type Pair, type TypesVerdict } from "./types/compare-types.ts";
import { compareWire } from "./wire/compare-wire.ts";

/** All that changed between two bundled documents, and how far the version has to move. */
export interface Comparison {
  /** The stricter of both axes. */
  readonly verdict: Level;
  /** What travels. */
  readonly wire: Level;
  /** What callers compile. */
  readonly types: Level;
  /** Strictest first. */
  readonly changes: readonly Change[];
  /** What could not be judged, and why. */
  readonly notes: readonly string[];
}

const NOTHING: Comparison = {
  verdict: "none",
  wire: "none",
  types: "none",
  changes: [],
  notes: [],
};

/** Finds what breaks when programs of the base's own are compiled, beside those that are made here. */
type CompilePrograms = () => Promise<readonly Finding[]>;

export async function compare(
  pair: Pair,
  compilePrograms: CompilePrograms = () => Promise.resolve([]),
): Promise<Comparison> {
  if (isSame(pair)) return NOTHING;
  const reach = reachOf(pair.base, pair.revision);
  const [wire, [types = []], programs] = await Promise.all([
    compareWire(pair.base, pair.revision, reach),
    compareTypes([pair]),
    compilePrograms(),
  ]);
  return judge(reach, wire, types, programs);
}

/** The same for many, in less time: the compiler runs once. */
export async function compareAll(pairs: readonly Pair[]): Promise<Comparison[]> {
  const types = await compareTypes(pairs);
  const waiting = pairs.map((pair, index) => ({ pair, found: types[index] ?? [] }));
  return parallel(waiting, availableParallelism(), async ({ pair, found }) => {
    if (isSame(pair)) return NOTHING;
    const reach = reachOf(pair.base, pair.revision);
    return judge(reach, await compareWire(pair.base, pair.revision, reach), found, []);
  });
}

/** What is published are these bytes: the same ones need no release. */
function isSame({ base, revision }: Pair): boolean {
  return JSON.stringify(base) === JSON.stringify(revision);
}

function judge(
  reach: Reach,
  wire: readonly Finding[],
  types: TypesVerdict,
  programs: readonly Finding[],
): Comparison {
  const compiled = [...(typeof types === "string" ? [] : types), ...programs];
  const changes = joinFindings([...wire, ...compiled], reach);
  return {
    verdict: strictest(["patch", ...changes.map(({ level }) => level)]),
    wire: strictest(["patch", ...wire.map(({ level }) => level)]),
    types: strictest(compiled.map(({ level }) => level)),
    changes,
    notes: typeof types === "string" ? [types] : [],
  };
}
