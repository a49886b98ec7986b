import type { OpenApiDocument, OperationObject } from "@handshake/contract";
import type { Choice } from "../prism/ask.ts";
import { examplesOf } from "./contents.ts";

/** What the mock reads of `x-envelope`: how an API wraps its answers. */
export interface Envelope {
  readonly code?: string;
  readonly success?: readonly unknown[];
  readonly message?: string;
}

/** The operation's own `x-envelope`, else the document's; `false` on an operation is none. */
export function envelopeOf(
  document: OpenApiDocument,
  operation: OperationObject,
): Envelope | undefined {
  const own = operation["x-envelope"];
  const value = own === undefined ? document["x-envelope"] : own;
  if (typeof value !== "object" || value === null) return undefined;
  const { code, success, message }: Record<string, unknown> = { ...value };
  return {
    ...(typeof code === "string" ? { code } : {}),
    ...(Array.isArray(success) ? { success } : {}),
    ...(typeof message === "string" ? { message } : {}),
  };
}

/** Whether what a scenario chooses is what the envelope calls success. */
export function isSuccess(envelope: Envelope | undefined, choice: Choice | undefined): boolean {
  const [response] = choice?.operation.responses ?? [];
  if (choice === undefined || response === undefined) return true;
  if (Number(response.code) >= 400) return false;
  const examples = (response.contents ?? []).flatMap(examplesOf);
  const answer = examples.find(({ name }) => name === choice.example)?.value;
  const { code, success } = envelope ?? {};
  if (code === undefined || success === undefined) return true;
  return success.includes(Reflect.get(Object(answer), code));
}
