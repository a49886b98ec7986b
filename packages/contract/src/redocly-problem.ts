import type { NormalizedProblem } from "@redocly/openapi-core";
import { pointerPlace } from "./place.ts";
import type { Problem } from "./problem.ts";

/** Redocly's problems as ours: in the order of the files, each once. */
export function fromRedocly(problems: readonly NormalizedProblem[]): Problem[] {
  const seen = new Map<string, Problem>();
  for (const problem of problems) {
    if (problem.ignored || isEcho(problem)) continue;
    const converted = convert(problem);
    if (converted === undefined) continue;
    const { file, line, column, message } = converted;
    seen.set(`${file}:${line}:${column}:${message}`, converted);
  }
  return [...seen.values()].sort(byPlace);
}

export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}

function convert(problem: NormalizedProblem): Problem | undefined {
  const [location] = problem.location;
  if (location === undefined) return undefined;
  return {
    ...pointerPlace(location),
    message: sentence(problem.message),
    rule: problem.ruleId,
    severity: problem.severity,
    ...remedyOf(problem),
  };
}

/**
 * A file that does not parse is reported by `load` with its own place. Redocly repeats it there,
 * and at every `$ref` to that file, where nothing is wrong.
 */
function isEcho({ message }: NormalizedProblem): boolean {
  return message.startsWith("Failed to parse: ") || /\(\d+:\d+\)$/.test(message);
}

function sentence(message: string): string {
  const text = message.trim();
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}

function remedyOf({ message, ruleId, suggest, reference }: NormalizedProblem): {
  remedy?: string;
} {
  if (suggest.length > 0) return { remedy: `Did you mean ${suggest.map(quote).join(" or ")}?` };
  const known = REMEDIES[ruleId] ?? (ruleId === "struct" ? structRemedy(message) : undefined);
  if (known !== undefined) return { remedy: known };
  return reference === undefined ? {} : { remedy: `See ${reference}` };
}

/** The document does not have OpenAPI's shape here; the message says how. */
function structRemedy(message: string): string {
  if (message.includes("must be present")) return "Add it here.";
  if (message.includes("Expected type")) return "Write it in that form, or leave the key out.";
  return "Write what the OpenAPI specification has here, or use a key that begins with `x-`.";
}

const quote = (text: string): string => `\`${text}\``;

const UNRESOLVED = "Correct the path after `$ref`, or write what it points at.";

/** What to do, for the rules whose message does not say it. */
const REMEDIES: Readonly<Record<string, string>> = {
  bundler: UNRESOLVED,
  "no-unresolved-refs": UNRESOLVED,
  "operation-operationId-unique": "Give each operation an operationId of its own.",
  "operation-operationId": "Add an `operationId`: the client's method is named by it.",
  "no-invalid-media-type-examples": "Correct the example or the schema: they must agree.",
  "no-invalid-schema-examples": "Correct the example or the schema: they must agree.",
  "no-invalid-parameter-examples": "Correct the example or the schema: they must agree.",
  "security-defined": "Add a `security` list here or at the root; `security: []` means none.",
};
