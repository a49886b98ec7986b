import type { NormalizedProblem } from "@redocly/openapi-core";
import { pointerTo } from "./pointer.ts";
import type { FileResolver } from "./resolver.ts";

/** How a validator that cannot begin says so, at each example of the schema. */
const REFUSED = /Invalid regular expression: \/(.*)\/[a-z]*: (.*?)\.?$/s;

/** A pattern that is no regular expression is reported where it is written, not at the examples. */
export async function placePatterns(
  problems: readonly NormalizedProblem[],
  resolver: FileResolver,
): Promise<NormalizedProblem[]> {
  if (!problems.some(({ message }) => REFUSED.test(message))) return [...problems];
  const outcomes = await Promise.allSettled(resolver.cache.values());
  return problems.flatMap((problem) => {
    const [, pattern, why] = REFUSED.exec(problem.message) ?? [];
    if (pattern === undefined) return [problem];
    const placed = outcomes.flatMap((outcome) => {
      if (outcome.status === "rejected" || outcome.value instanceof Error) return [];
      const { parsed, source } = outcome.value;
      const message = `This pattern is no regular expression: ${why}`;
      return [...pathsTo(pattern, parsed, [])].map((keys) => ({
        ...problem,
        message,
        ruleId: "pattern",
        location: [{ source, pointer: pointerTo(keys), reportOnKey: false }],
      }));
    });
    return placed.length > 0 ? placed : [problem];
  });
}

function* pathsTo(
  pattern: string,
  node: unknown,
  keys: readonly string[],
  seen = new Set<object>(),
): Generator<readonly string[]> {
  if (typeof node !== "object" || node === null || seen.has(node)) return;
  seen.add(node);
  for (const [key, value] of Object.entries(node)) {
    if (key === "pattern" && value === pattern) yield [...keys, key];
    yield* pathsTo(pattern, value, [...keys, key], seen);
  }
}
