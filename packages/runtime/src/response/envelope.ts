import type { Envelope } from "../description.ts";

export type Code = number | string;

export function propertyOf(body: unknown, name: string | undefined): unknown {
  return (Object(body) as Record<string, unknown>)[name ?? ""];
}

/**
 * The envelope's code, in the type that the contract's own values have: some services send `"0"` for 0, and the
 * other way round. `undefined` where the body has none that could be one.
 */
export function codeIn({ code, success }: Envelope, body: unknown): Code | undefined {
  const value = propertyOf(body, code);
  if (value === undefined || value === null) return undefined;
  const text = String(value);
  if (typeof success[0] === "string") return text;
  return /^\s*-?\d+\s*$/.test(text) ? Number(text) : undefined;
}

/** The kinds of JSON value, and `undefined`. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** The words for a person, at the first of these names that has some. RFC 9457 has `detail` and `title`. */
export function messageIn(body: unknown, ...names: (string | undefined)[]): string | undefined {
  for (const name of names) {
    const text = propertyOf(body, name);
    if (text && typeof text === "string") return text;
  }
  return undefined;
}
