import type { ApiOperation } from "../api/api.ts";
import { examplesOf, type NamedExample, responseFor } from "../api/contents.ts";
import { isDeclared, mediaTypeOf } from "../body/media-type.ts";
import { isObject, own } from "./schema-walk.ts";

/**
 * Which of the contract's examples an answer is a case of. A real one never equals its example, so the shape decides:
 * the same properties and types at every depth. Among several of that shape it is the one with the most equal values,
 * and where `x-envelope` names the property of the code, its value has to be equal.
 *
 * @param codeProperty `x-envelope`'s `code`.
 */
export function exampleSeen(
  { prism }: ApiOperation,
  status: number,
  contentType: string | undefined,
  body: unknown,
  codeProperty: string | undefined,
): string | undefined {
  const shape = shapeOf(body);
  const alike = examplesFor(prism, status, contentType).filter(
    ({ value }) => shapeOf(value) === shape && hasCode(value, body, codeProperty),
  );
  const scored = alike
    .map(({ name, value }) => ({ name, score: equalLeaves(value, body) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined) return undefined;
  return second === undefined || best.score > second.score ? best.name : undefined;
}

function examplesFor(
  operation: ApiOperation["prism"],
  status: number,
  contentType: string | undefined,
): NamedExample[] {
  const type = mediaTypeOf(contentType);
  return (responseFor(operation, status)?.contents ?? [])
    .filter(({ mediaType }) => type !== undefined && isDeclared(type, [mediaType]))
    .flatMap(examplesOf);
}

function hasCode(example: unknown, body: unknown, property: string | undefined): boolean {
  if (property === undefined || !isObject(example)) return true;
  return own(example, property) === own(body, property);
}

/** Names and types, without any value. The items of a list are one set, whatever their number. */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].sort().join("|")}]`;
  if (!isObject(value)) return value === null ? "null" : typeof value;
  const properties = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${shapeOf(value[name])}`);
  return `{${properties.join(",")}}`;
}

function equalLeaves(example: unknown, body: unknown): number {
  if (typeof example !== "object" || example === null) return example === body ? 1 : 0;
  return Object.entries(example)
    .map(([name, value]) => equalLeaves(value, own(body, name)))
    .reduce((sum, each) => sum + each, 0);
}
