import type { Envelope } from "../description.ts";

export type Code = number | string;

function propertyOf(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null
    ? (body as Record<string, unknown>)[name]
    : undefined;
}

/**
 * The envelope's code, in the type that the contract's own values have: some services send `"0"` for 0, and the
 * other way round. `undefined` where the body has none that could be one.
 */
export function codeIn({ code, success }: Envelope, body: unknown): Code | undefined {
  const value = propertyOf(body, code);
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  if (typeof success[0] === "string") return String(value);
  if (typeof value === "number") return value;
  return /^\s*-?\d+\s*$/.test(value) ? Number(value) : undefined;
}

export function payloadIn(envelope: Envelope, body: unknown): unknown {
  return envelope.payload === undefined ? body : propertyOf(body, envelope.payload);
}

/** The kinds of JSON value, and `undefined`. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** The words for a person: the envelope's own, else those that error bodies commonly have (RFC 9457 too). */
export function messageIn(envelope: Envelope | undefined, body: unknown): string | undefined {
  for (const name of [envelope?.message ?? "", "message", "detail", "title"]) {
    const text = propertyOf(body, name);
    if (text && typeof text === "string") return text;
  }
  return undefined;
}
