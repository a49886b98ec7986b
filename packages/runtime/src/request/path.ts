import { serializeArrayParam, serializeObjectParam, serializePrimitiveParam } from "openapi-fetch";
import type { Operation, Parameter } from "../description.ts";
import { flatValue } from "./parameter-value.ts";

type PathStyle = "simple" | "label" | "matrix";

function styleOf(parameter: Parameter): PathStyle {
  return parameter.style === "label" || parameter.style === "matrix" ? parameter.style : "simple";
}

function serializePathParameter(parameter: Parameter, value: unknown): string {
  const style = styleOf(parameter);
  const options = { style, explode: parameter.explode ?? false };
  const flat = flatValue(parameter, value);
  if (flat === undefined) return "";
  if (Array.isArray(flat)) return serializeArrayParam(parameter.name, flat, options);
  if (typeof flat === "object") return serializeObjectParam(parameter.name, flat, options);
  if (style === "matrix") return `;${serializePrimitiveParam(parameter.name, String(flat))}`;
  return (style === "label" ? "." : "") + encodeURIComponent(flat);
}

/**
 * The path with its parameters filled in. A value that would name another resource is refused:
 * nothing, or dots, which `URL` takes for a way up the path even when they are encoded.
 */
export function fillPath(operation: Operation, values: Readonly<Record<string, unknown>>): string {
  return operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const parameter = operation.parameters?.find((p) => p.in === "path" && p.name === name);
    const text = serializePathParameter(parameter ?? { name, in: "path" }, values[name]);
    if (text === "" || text === "." || text === "..") {
      const what = text === "" ? "is missing or empty" : "must not consist of dots";
      throw new TypeError(`The path parameter "${name}" of ${operation.id} ${what}.`);
    }
    return text;
  });
}
