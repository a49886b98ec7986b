// Only the serializers of openapi-fetch are used, never its `createClient`: that one throws on a body
// that is empty or is not JSON, gives `undefined` for an error without a body, and copies each
// request once more (`new Request`, most of its time per call). It also has one style for
// all parameters of a call, where OpenAPI has one for each; so each parameter gets its own.
import {
  createQuerySerializer,
  serializeArrayParam,
  serializeObjectParam,
  serializePrimitiveParam,
} from "openapi-fetch";
import type { Operation, Parameter, ParameterPlace } from "../description.ts";
import { flatValue } from "./flat-value.ts";

/** Percent-encoded, but for the brackets that are common in names (`filter[name]`). */
function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll("%5B", "[").replaceAll("%5D", "]");
}

type PathStyle = "simple" | "label" | "matrix";

function serializePath(parameter: Parameter, value: unknown): string {
  const style = (["label", "matrix"].find((name) => name === parameter.style) ??
    "simple") as PathStyle;
  const options = { style, explode: parameter.explode ?? false };
  const flat = flatValue(parameter, value);
  if (flat === undefined) return "";
  if (Array.isArray(flat)) return serializeArrayParam(parameter.name, flat, options);
  if (typeof flat === "object") return serializeObjectParam(parameter.name, flat, options);
  if (style === "matrix") return `;${serializePrimitiveParam(parameter.name, String(flat))}`;
  return (style === "label" ? "." : "") + encodeURIComponent(flat);
}

/** Style `simple`, the only one that headers have; nothing in it is percent-encoded. */
function serializeHeader(parameter: Parameter, value: unknown): string | undefined {
  const options = {
    style: "simple",
    explode: parameter.explode ?? false,
    allowReserved: true,
  } as const;
  const flat = flatValue(parameter, value, (key) => key);
  if (Array.isArray(flat)) return serializeArrayParam(parameter.name, flat, options);
  if (typeof flat === "object") return serializeObjectParam(parameter.name, flat, options);
  return flat === undefined ? undefined : String(flat);
}

type ArrayStyle = "form" | "spaceDelimited" | "pipeDelimited";

const arrayStyles = new Set<string>(["form", "spaceDelimited", "pipeDelimited"]);

function isArrayStyle(style: string): style is ArrayStyle {
  return arrayStyles.has(style);
}

function serializeQuery(parameter: Parameter, value: unknown): string {
  const style = parameter.style ?? "form";
  // An exploded array would be `a=1&a=2`, which no cookie can hold.
  const explode = parameter.in !== "cookies" && (parameter.explode ?? style === "form");
  const serialize = createQuerySerializer<Record<string, unknown>>({
    array: { style: isArrayStyle(style) ? style : "form", explode },
    object: style === "deepObject" ? { style, explode: true } : { style: "form", explode },
  });
  return serialize({ [encodeName(parameter.name)]: flatValue(parameter, value) });
}

/** Writes an operation's parameters in any style of OpenAPI 3.1 (4.8.12.2): arrays and objects too. */
export function styles(
  { parameters }: Operation,
  place: ParameterPlace,
  name: string,
  given: unknown,
): string | undefined {
  const key = place === "headers" ? name.toLowerCase() : name;
  const declared = parameters?.find((one) => one.in === place && one.name === key);
  const parameter: Parameter = declared ?? { name, in: place };
  const value = parameter.json ? JSON.stringify(given) : given;
  if (place === "path") return serializePath(parameter, value);
  return place === "headers" ? serializeHeader(parameter, value) : serializeQuery(parameter, value);
}
