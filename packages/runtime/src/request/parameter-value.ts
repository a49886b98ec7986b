import type { Operation, ParameterPlace } from "../description.ts";

/**
 * A parameter as it stands in its place: `name=value` in query and cookies, the value alone in path and headers;
 * `undefined` when there is nothing to send. Primitives in the style of their place are written here; an operation that
 * has others brings its `styles`.
 */
export function serializeParameter(
  operation: Operation,
  place: ParameterPlace,
  name: string,
  value: unknown,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (operation.styles) return operation.styles(operation, place, name, value);
  if (place === "headers") return String(value);
  const text = encodeURIComponent(String(value));
  return place === "path" ? text : `${encodeURIComponent(name)}=${text}`;
}
