import type { IHttpOperation } from "@stoplight/types";
import { narrowed, responseFor } from "../api/contents.ts";
import type { Choice } from "../prism/ask.ts";

/** The operation's own answer of a status; `undefined` where it declares none. */
export function statusChoice(operation: IHttpOperation, status: number): Choice | undefined {
  const response = responseFor(operation, status);
  return response && { operation: narrowed(operation, response, status) };
}
