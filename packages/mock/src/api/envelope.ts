import { METHODS, type OpenApiDocument, type OperationObject } from "@handshake/contract";
import type { IHttpOperation } from "@stoplight/types";
import { firstMatch } from "../rules/match.ts";
import type { Rule } from "../rules/rule.ts";
import { examplesOf } from "./contents.ts";

/** What the mock reads of `x-envelope`: how an API wraps its answers. */
export interface Envelope {
  readonly code?: string;
  readonly success?: readonly unknown[];
  readonly message?: string;
}

export function operationObject(
  document: OpenApiDocument,
  { path, method }: IHttpOperation,
): OperationObject | undefined {
  const known = METHODS.find((name) => name === method);
  return known === undefined ? undefined : document.paths?.[path]?.[known];
}

/** The operation's own `x-envelope`, else the document's; `false` on an operation is none. */
export function envelopeOf(
  document: OpenApiDocument,
  operation: IHttpOperation,
): Envelope | undefined {
  const own = operationObject(document, operation)?.["x-envelope"];
  const value = own === undefined ? document["x-envelope"] : own;
  if (typeof value !== "object" || value === null) return undefined;
  const { code, success, message }: Record<string, unknown> = { ...value };
  return {
    ...(typeof code === "string" ? { code } : {}),
    ...(Array.isArray(success) ? { success } : {}),
    ...(typeof message === "string" ? { message } : {}),
  };
}

/** Whether the rules answer a request body with what the envelope calls success. */
export function isSuccess(
  envelope: Envelope | undefined,
  rules: readonly Rule[],
  body: unknown,
): boolean {
  const choice = firstMatch(rules, { body, query: {}, path: {}, header: {} })?.choice;
  const [response] = choice?.operation.responses ?? [];
  if (choice === undefined || response === undefined) return true;
  if (Number(response.code) >= 400) return false;
  const examples = (response.contents ?? []).flatMap(examplesOf);
  const answer = examples.find(({ name }) => name === choice.example)?.value;
  const { code, success } = envelope ?? {};
  if (code === undefined || success === undefined) return true;
  return success.includes(Reflect.get(Object(answer), code));
}
