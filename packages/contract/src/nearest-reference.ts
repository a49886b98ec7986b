import { isAbsoluteUrl, type NormalizedProblem } from "@redocly/openapi-core";
import { nearest } from "./nearest.ts";
import { child, pointerKeys, pointerTo, reach } from "./pointer.ts";
import type { FileResolver } from "./resolver.ts";

/** Names the target of each `$ref` that leads nowhere, and the one that may have been meant. */
export function nameReferences(
  problems: readonly NormalizedProblem[],
  resolver: FileResolver,
): Promise<NormalizedProblem[]> {
  return Promise.all(problems.map((problem) => nameReference(problem, resolver)));
}

async function nameReference(
  problem: NormalizedProblem,
  resolver: FileResolver,
): Promise<NormalizedProblem> {
  const [location] = problem.location;
  if (!problem.message.startsWith(UNRESOLVED) || location?.pointer === undefined) return problem;
  const file = location.source.absoluteRef;
  const at = reach(await open(resolver, file), pointerKeys(location.pointer));
  const ref = child(at, "$ref") ?? at;
  if (typeof ref !== "string") return problem;
  const message = problem.message.replace(UNRESOLVED, `\`${ref}\` leads nowhere`);
  const meant = await suggestion(ref, file, resolver);
  return { ...problem, message, suggest: meant === undefined ? [] : [meant] };
}

const UNRESOLVED = "Can't resolve $ref";

async function suggestion(
  ref: string,
  file: string,
  resolver: FileResolver,
): Promise<string | undefined> {
  const [path = "", fragment] = ref.split("#");
  if (fragment === undefined || isAbsoluteUrl(ref)) return undefined;
  let node = await open(resolver, path === "" ? file : resolver.resolveExternalRef(file, path));
  const keys: string[] = [];
  for (const key of pointerKeys(fragment)) {
    const known = typeof node === "object" && node !== null ? Object.keys(node) : [];
    const found = known.includes(key) ? key : nearest(key, known);
    if (found === undefined) return undefined;
    keys.push(found);
    node = child(node, found);
  }
  return `${path}${pointerTo(keys)}`;
}

async function open(resolver: FileResolver, file: string): Promise<unknown> {
  try {
    const document = await resolver.cache.get(file);
    return document === undefined || document instanceof Error ? undefined : document.parsed;
  } catch {
    // The file does not parse: that is reported by itself.
    return undefined;
  }
}
