import type { CallArguments } from "../request/arguments.ts";
import type { Violation } from "../results.ts";
import { partViolations } from "./request.ts";
import type { OperationValidators } from "./validators.ts";

/** What of a call's arguments is sent, and so can break a contract. Values may be of any kind: a form's are not checked yet. */
export type RequestParts = Pick<
  CallArguments,
  "body" | "mediaType" | "path" | "query" | "headers" | "cookies"
>;

/**
 * What in a request would break the contract, without any call: for a form, before anything is sent. A header or a
 * cookie that is not given is no violation here, for only a client knows which it adds to every call; one that is
 * given must be as the contract has it.
 *
 * @param operation of the client's `./requests`, or of its `./validators`
 * @param args as the client's method takes them
 */
export function checkRequest(
  operation: OperationValidators,
  args: RequestParts,
): readonly Violation[] {
  const usual = operation.mediaType ?? Object.keys(operation.body ?? {})[0];
  return partViolations(
    operation,
    args,
    usual,
    (place) => place === "/headers" || place === "/cookies",
  );
}
