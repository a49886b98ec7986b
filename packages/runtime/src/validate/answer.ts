import type { Operation } from "../description.ts";
import { mediaTypeOf } from "../media-type.ts";
import { covers } from "../parts/takes.ts";
import { declaredKey } from "../response/status.ts";
import type { Failure, Success, Violation } from "../results.ts";
import type { OperationValidators } from "./validators.ts";
import { violationsOf } from "./violations.ts";

/** What in an answer breaks the schema that the contract has for its status and media type. */
export function answerViolations(
  operation: Operation,
  { answers = {} }: OperationValidators,
  { status, response, body }: Success | Failure,
): readonly Violation[] {
  const key = declaredKey(operation, status);
  const byType = key === undefined || body === undefined ? undefined : answers[key];
  const actual = mediaTypeOf(response.headers.get("content-type"));
  const type = Object.keys(byType ?? {}).find((declared) => covers(declared, actual));
  return violationsOf(type === undefined ? undefined : byType?.[type], body, "/body");
}
