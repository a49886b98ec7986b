import type { Operation, Parameter } from "../description.ts";

/** Percent-encoded, but for the brackets that are common in names (`filter[name]`). */
export function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll("%5B", "[").replaceAll("%5D", "]");
}

export function pairOf(name: string, value: string): string {
  return `${encodeName(name)}=${encodeURIComponent(value)}`;
}

/**
 * A parameter as it stands in its place: `name=value` in query and cookies, the value alone in path and headers;
 * `undefined` when there is nothing to send. A primitive in the style of its place is written here; everything else
 * is written by the operation's `styles`, which a contract that needs none does not carry.
 */
export function serializeParameter(
  operation: Operation,
  parameter: Parameter,
  value: unknown,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (operation.styles) return operation.styles(parameter, value);
  if (typeof value === "object" || typeof value === "function") {
    throw new TypeError(`The ${parameter.in} parameter "${parameter.name}" must not be an object.`);
  }
  const text = String(value);
  if (parameter.in === "header") return text;
  return parameter.in === "path" ? encodeURIComponent(text) : pairOf(parameter.name, text);
}
