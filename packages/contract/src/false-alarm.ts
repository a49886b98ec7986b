import type { NormalizedProblem } from "@redocly/openapi-core";
import { pointerKeys } from "./pointer.ts";

/**
 * What Redocly's structure rule has against a document, and OpenAPI has not: from 3.1 on a schema may be a boolean
 * wherever one may stand (4.8.24.1), and from 3.2 on a response needs no description (4.17).
 */
export function isFalseAlarm(
  { ruleId, location, message }: NormalizedProblem,
  openapi: string,
): boolean {
  if (ruleId !== "struct" || openapi.startsWith("3.0")) return false;
  if (message.startsWith("Expected type `Schema` (object) but got `boolean`")) return true;
  const isResponse = pointerKeys(location[0]?.pointer ?? "").at(-2) === "responses";
  return openapi.startsWith("3.2") && isResponse && message.includes("field `description` must");
}
