import type { LocationObject, NormalizedProblem } from "@redocly/openapi-core";
import { pointerPlace } from "./place.ts";
import { pointerKeys, pointerTo } from "./pointer.ts";
import type { Problem } from "./problem.ts";
import { remedyOf } from "./remedies.ts";

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
  const remedy = remedyOf(problem);
  return {
    ...(problem.ruleId === TAKEN ? takenId(location) : pointerPlace(location)),
    message: sentence(problem.message),
    rule: problem.ruleId,
    severity: problem.severity,
    ...(remedy === undefined ? {} : { remedy }),
  };
}

const TAKEN = "operation-operationId-unique";

/** Redocly points at a key that does not exist: the id itself, below the operation. */
function takenId(location: LocationObject): ReturnType<typeof pointerPlace> {
  const operation = pointerKeys(location.pointer ?? "").slice(0, -1);
  return pointerPlace({ ...location, pointer: pointerTo([...operation, "operationId"]) });
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
