import { pointerPlace } from "./place.ts";
import { child, pointerKeys, pointerTo, reach } from "./pointer.ts";
import type { Problem } from "./problem.ts";
import type { FileResolver } from "./resolver.ts";

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
  const outcomes = await Promise.allSettled(resolver.cache.values());
  const documents = outcomes.flatMap((outcome) =>
    outcome.status === "fulfilled" && !(outcome.value instanceof Error) ? [outcome.value] : [],
  );
  const problems: Problem[] = [];
  const told = new Set<string>();
  for (const document of documents) {
    for (const keys of references(document.parsed, [])) {
      const start = { document, keys };
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

/** The paths of all objects with a `$ref`, each object once: an alias of YAML may stand within its anchor. */
function* references(
  node: unknown,
  keys: readonly string[],
  seen = new Set<object>(),
): Generator<readonly string[]> {
  if (typeof node !== "object" || node === null || seen.has(node)) return;
  seen.add(node);
  if ("$ref" in node && typeof node.$ref === "string") yield keys;
  for (const [key, value] of Object.entries(node)) yield* references(value, [...keys, key], seen);
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
