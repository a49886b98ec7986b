import { keysTo, objectsIn } from "./objects-in.ts";
import { pointerPlace } from "./place.ts";
import { child, pointerKeys, pointerTo, reach } from "./pointer.ts";
import type { Problem } from "./problem.ts";
import { type FileResolver, readDocuments } from "./resolver.ts";

type Document = Exclude<Awaited<ReturnType<FileResolver["resolveDocument"]>>, Error>;

interface Position {
  readonly document: Document;
  readonly keys: readonly string[];
}

/**
 * Each circle of `$ref` in the files read so far, at its first member. A schema that
 * holds itself further inside is fine; a chain of nothing but references has no end.
 */
export async function circles(resolver: FileResolver): Promise<Problem[]> {
  const problems: Problem[] = [];
  const told = new Set<string>();
  for (const document of await readDocuments(resolver)) {
    for (const found of objectsIn(document.parsed)) {
      if (typeof found.object.$ref !== "string") continue;
      const start = { document, keys: keysTo(found) };
      const circle = told.has(name(start)) ? undefined : await follow(resolver, start);
      if (circle === undefined) continue;
      for (const place of circle.keys()) told.add(place);
      problems.push(problem(start, [...circle.values()]));
    }
  }
  return problems;
}

const name = ({ document, keys }: Position): string =>
  document.source.absoluteRef + pointerTo(keys);

function problem({ document: { source }, keys }: Position, chain: readonly string[]): Problem {
  return {
    ...pointerPlace({ source, pointer: pointerTo([...keys, "$ref"]), reportOnKey: true }),
    message: `This \`$ref\` leads back to itself: ${chain.join(" → ")}.`,
    remedy: "Let one of them point at something that is written out.",
    severity: "error",
  };
}

/** The references on the way, by their places, when the way comes back to its start. */
async function follow(
  resolver: FileResolver,
  start: Position,
): Promise<ReadonlyMap<string, string> | undefined> {
  const circle = new Map<string, string>();
  for (let at: Position | undefined = start; at !== undefined;) {
    if (circle.has(name(at))) return name(at) === name(start) ? circle : undefined;
    const ref = child(reach(at.document.parsed, at.keys), "$ref");
    if (typeof ref !== "string") return undefined;
    circle.set(name(at), ref);
    at = await target(resolver, at, ref);
  }
  return undefined;
}

async function target(
  resolver: FileResolver,
  from: Position,
  ref: string,
): Promise<Position | undefined> {
  const [path = "", fragment = ""] = ref.split("#");
  const keys = pointerKeys(fragment);
  if (path === "") return { document: from.document, keys };
  try {
    const document = await resolver.resolveDocument(from.document.source.absoluteRef, path);
    return document instanceof Error ? undefined : { document, keys };
  } catch {
    // A file that cannot be read ends the way, and is reported by itself.
    return undefined;
  }
}
