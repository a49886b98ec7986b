import { Answered } from "../answered.ts";
import { mediaTypeOf } from "../media-type.ts";
import type { Failure, Success, Undeclared, Violation } from "../results.ts";

/** An answer that breaks the schema which the contract has for it. Holds nothing of its body. */
export interface Drift {
  /** The client's method. */
  readonly operation: string;
  /** HTTP status. */
  readonly status: number;
  readonly requestId: string | undefined;
  /** The first violation's place in the answer, as a JSON pointer that begins with `/body`. */
  readonly pointer: string;
  /** The first violation's words. */
  readonly reason: string;
  readonly violations: readonly Violation[];
}

export function driftOf(
  operation: string,
  { status, requestId }: Success | Failure,
  violations: readonly Violation[],
): Drift {
  const [first] = violations;
  const { pointer = "", message: reason = "" } = first ?? {};
  return { operation, status, requestId, pointer, reason, violations };
}

/** The result in place of an answer that drifted. Without an excerpt: nobody knows what its body holds. */
export function drifted(drift: Drift, { response }: Success | Failure): Undeclared {
  const { operation, status, requestId, pointer, reason, violations } = drift;
  return new Answered(response, undefined, {
    ok: false,
    kind: "undeclared",
    status,
    reason: "schema",
    message: `${operation} was answered with a body that is not in the contract: ${pointer} ${reason}.`,
    mediaType: mediaTypeOf(response.headers.get("content-type")),
    excerpt: "",
    violations,
    requestId,
  }) as unknown as Undeclared;
}
