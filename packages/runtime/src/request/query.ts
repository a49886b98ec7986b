// Only the serializers of openapi-fetch are used, never its `createClient`: that one throws on a body
// that is empty or is not JSON, gives `undefined` for an error without a body, and copies each
// request once more (`new Request`, most of its time per call). It also has one style for
// all parameters of a call, where OpenAPI has one for each; so each parameter gets its own.
import { createQuerySerializer } from "openapi-fetch";
import type { Parameter } from "../description.ts";
import { flatValue } from "./parameter-value.ts";

type ArrayStyle = "form" | "spaceDelimited" | "pipeDelimited";

const arrayStyles = new Set<string>(["form", "spaceDelimited", "pipeDelimited"]);

function isArrayStyle(style: string): style is ArrayStyle {
  return arrayStyles.has(style);
}

/** Percent-encoded, but for the brackets that are common in names (`filter[name]`). */
function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll("%5B", "[").replaceAll("%5D", "]");
}

/** One parameter as `name=value`, by its style (OpenAPI 3.1, 4.8.12.2); empty when there is nothing to send. */
export function serializeQueryParameter(parameter: Parameter, value: unknown): string {
  const style = parameter.style ?? "form";
  const explode = parameter.explode ?? style === "form";
  const serialize = createQuerySerializer<Record<string, unknown>>({
    array: { style: isArrayStyle(style) ? style : "form", explode },
    object: style === "deepObject" ? { style, explode: true } : { style: "form", explode },
  });
  return serialize({ [encodeName(parameter.name)]: flatValue(parameter, value) });
}

/** The query without its `?`; parameters in the contract's order. */
export function serializeQuery(
  parameters: readonly Parameter[],
  values: Readonly<Record<string, unknown>>,
): string {
  return parameters
    .map((parameter) => serializeQueryParameter(parameter, values[parameter.name]))
    .filter((part) => part !== "")
    .join("&");
}
