import type { NormalizedProblem } from "@redocly/openapi-core";
import { keysTo, objectsIn } from "./objects-in.ts";
import { pointerTo } from "./pointer.ts";
import { type FileResolver, readDocuments } from "./resolver.ts";

/** How a validator that cannot begin says so, at each example of the schema. */
const REFUSED = /Invalid regular expression: \/(.*)\/[a-z]*: (.*?)\.?$/s;

/** A pattern that is no regular expression is reported where it is written, not at the examples. */
export async function placePatterns(
  problems: readonly NormalizedProblem[],
  resolver: FileResolver,
): Promise<NormalizedProblem[]> {
  if (!problems.some(({ message }) => REFUSED.test(message))) return [...problems];
  const documents = await readDocuments(resolver);
  return problems.flatMap((problem) => {
    const [, pattern, why] = REFUSED.exec(problem.message) ?? [];
    if (pattern === undefined) return [problem];
    const placed = documents.flatMap(({ parsed, source }) => {
      const message = `This pattern is no regular expression: ${why}`;
      const holders = [...objectsIn(parsed)].filter(({ object }) => object.pattern === pattern);
      return holders.map((found) => ({
        ...problem,
        message,
        ruleId: "pattern",
        location: [
          { source, pointer: pointerTo([...keysTo(found), "pattern"]), reportOnKey: false },
        ],
      }));
    });
    return placed.length > 0 ? placed : [problem];
  });
}
