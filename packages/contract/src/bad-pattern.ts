import type { NormalizedProblem } from "@redocly/openapi-core";
import { isJsonObject } from "./json-object.ts";
import { type Found, keysTo, objectsIn } from "./objects-in.ts";
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
      const holders = [...objectsIn(parsed)].flatMap((found) => keysIn(found, pattern));
      return holders.map((keys) => ({
        ...problem,
        message,
        ruleId: "pattern",
        location: [{ source, pointer: pointerTo(keys), reportOnKey: keys.at(-1) === pattern }],
      }));
    });
    return placed.length > 0 ? placed : [problem];
  });
}

/** Where a schema has the pattern: for a text, and for names of properties. */
function keysIn(found: Found, pattern: string): string[][] {
  const { patternProperties, pattern: own } = found.object;
  const isForNames = isJsonObject(patternProperties) && Object.hasOwn(patternProperties, pattern);
  return [
    ...(own === pattern ? [[...keysTo(found), "pattern"]] : []),
    ...(isForNames ? [[...keysTo(found), "patternProperties", pattern]] : []),
  ];
}
