import type { Envelope, JsonKind } from "../description.ts";

export type Code = number | string;

function propertyOf(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null
    ? (body as Record<string, unknown>)[name]
    : undefined;
}

/** In the type that the contract's own values have: some services send `"0"` for 0, and the other way round. */
function inTypeOf(envelope: Envelope, value: unknown): Code | undefined {
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  const numbers = envelope.success.every((known) => typeof known === "number");
  if (!numbers) return String(value);
  if (typeof value === "number") return value;
  return /^\s*-?\d+\s*$/.test(value) ? Number(value) : undefined;
}

/** The envelope's code; `undefined` where the body has none that could be one. */
export function codeIn(envelope: Envelope | undefined, body: unknown): Code | undefined {
  return envelope && inTypeOf(envelope, propertyOf(body, envelope.code));
}

export function isSuccessCode(envelope: Envelope, code: Code): boolean {
  return envelope.success.includes(code);
}

export function payloadIn(envelope: Envelope, body: unknown): unknown {
  return envelope.payload === undefined ? body : propertyOf(body, envelope.payload);
}

function kindOf(value: unknown): JsonKind | undefined {
  if (value === undefined) return undefined;
  if (value === null) return "null";
  // What JSON gives has no other kinds.
  return Array.isArray(value) ? "array" : (typeof value as JsonKind);
}

/** What is wrong with the payload of a success; `undefined` where nothing is. Its inside is not looked at. */
export function payloadFault(
  { payload: name }: Envelope,
  allowed: readonly JsonKind[] | undefined,
  value: unknown,
): string | undefined {
  const kind = kindOf(value);
  if (allowed === undefined || (kind !== undefined && allowed.includes(kind))) return undefined;
  return kind === undefined
    ? `it says success, and has no "${name}"`
    : `it says success, and its "${name}" is of the kind ${kind}, not ${allowed.join(" or ")}`;
}

/** The words for a person: the envelope's own, else those that error bodies commonly have (RFC 9457 too). */
export function messageIn(envelope: Envelope | undefined, body: unknown): string | undefined {
  const names = [envelope?.message, "message", "detail", "title"];
  return names
    .map((name) => (name === undefined ? undefined : propertyOf(body, name)))
    .find((text): text is string => typeof text === "string" && text !== "");
}

/** Whether a text is the contract's own for this code, and so no secret whatever was sent. */
export function isKnownText(
  envelope: Envelope | undefined,
  code: Code | undefined,
  text: string,
): boolean {
  return code !== undefined && envelope?.errors[code]?.description === text;
}
