import { getLineColLocation, type LocationObject } from "@redocly/openapi-core";
import type { Problem } from "./problem.ts";

type Place = Pick<Problem, "file" | "line" | "column" | "endLine">;

/** Redocly's location (a JSON pointer, or line and column) as file, line and column. */
export function pointerPlace(location: LocationObject): Place {
  const { start, end, source } = getLineColLocation(location);
  return {
    file: source.absoluteRef,
    line: start.line || 1,
    column: start.col || 1,
    ...(end !== undefined && end.line > start.line ? { endLine: end.line } : {}),
  };
}
