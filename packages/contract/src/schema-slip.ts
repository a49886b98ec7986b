import type { LocationObject, NormalizedProblem } from "@redocly/openapi-core";
import { pointerKeys } from "./pointer.ts";

/** A slip inside a schema that leaves the document usable. */
export interface SchemaSlip {
  /** Absolute path of its file. */
  readonly file: string;
  /** JSON pointer in that file, as a fragment. */
  readonly pointer: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
}

/**
 * A slip in a schema that a reader of the document can pass over: a keyword that OpenAPI does not know
 * (JSON Schema 2020-12, section 6.5: it "SHOULD" be ignored), or OpenAPI 3.0's form of a limit in 3.1.
 */
export function schemaSlip(problem: NormalizedProblem): SchemaSlip | undefined {
  const { ruleId, location, from, message } = problem;
  const [place] = location;
  if (ruleId !== "struct" || place === undefined) return undefined;
  const isInSchema = [place, from].some((each) => each !== undefined && leadsIntoSchema(each));
  const key = pointerKeys(place.pointer ?? "").at(-1) ?? "";
  const isLimit = key.startsWith("exclusive") && message.endsWith("`boolean`.");
  const isKeyword = / is not expected here/.test(message);
  if (!isInSchema || !(isKeyword || isLimit)) return undefined;
  return { file: place.source.absoluteRef, pointer: place.pointer ?? "", message };
}

/** What lies under these keys has names of its own, and one of them may be `schema`. */
const NAMED: ReadonlySet<string> = new Set([
  "callbacks",
  "content",
  "encoding",
  "examples",
  "headers",
  "links",
  "mapping",
  "parameters",
  "pathItems",
  "requestBodies",
  "responses",
  "securitySchemes",
  "variables",
]);

function leadsIntoSchema({ pointer = "" }: LocationObject): boolean {
  const keys = pointerKeys(pointer);
  if (keys[0] === "components" && keys[1] === "schemas" && keys.length > 3) return true;
  return keys.some((key, index) => key === "schema" && !NAMED.has(keys[index - 1] ?? ""));
}
