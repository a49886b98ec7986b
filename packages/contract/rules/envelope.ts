import type { UserContext } from "@redocly/openapi-core";
import { follow, isNode, isText, type Node, type Placed } from "./node.ts";

/** The extension that describes how an API wraps its answers. */
export const ENVELOPE = "x-envelope";

/** An `x-envelope` that a rule can work with. What is wrong with one, `envelope-shape` says. */
export interface Envelope {
  readonly code: string;
  readonly success: readonly unknown[];
  readonly payload?: string;
  readonly message?: string;
  readonly location: Placed<Node>["location"];
  readonly node: Node;
}

/** The envelope written at this node; nothing where there is none, or where it is switched off. */
export function readEnvelope(owner: unknown, ctx: UserContext): Envelope | undefined {
  const written = isNode(owner) ? owner[ENVELOPE] : undefined;
  const place = follow({ value: written, location: ctx.location.child(ENVELOPE) }, ctx);
  const node = place.value;
  if (!isNode(node) || !isText(node.code) || !Array.isArray(node.success)) return undefined;
  return {
    code: node.code,
    success: node.success,
    ...(isText(node.payload) ? { payload: node.payload } : {}),
    ...(isText(node.message) ? { message: node.message } : {}),
    location: place.location,
    node,
  };
}

/** The operation's own envelope, else the document's. `x-envelope: false` is none at all. */
export function envelopeOf(
  operation: unknown,
  ofDocument: Envelope | undefined,
  ctx: UserContext,
): Envelope | undefined {
  const own = isNode(operation) ? operation[ENVELOPE] : undefined;
  return own === undefined ? ofDocument : readEnvelope(operation, ctx);
}

/** Whether a value of the code property means success. A numeric string counts as its number. */
export function isSuccess(envelope: Envelope, code: unknown): boolean {
  return envelope.success.some((value) => String(value) === String(code));
}
