import type {
  MediaTypeObject,
  OpenApiDocument,
  OperationObject,
  ParameterObject,
  PathItem,
} from "@handshake/contract";
import type { Operation, Parameter } from "@handshake/runtime";
import { follow } from "./follow.ts";
import { kindsOf } from "./json-kinds.ts";
import { isJson } from "./media-type.ts";

/** The parameters of an operation and of its path; the operation's wins where both have one of a name and place. */
export function parameterObjects(
  document: OpenApiDocument,
  path: PathItem,
  operation: OperationObject,
): ParameterObject[] {
  const merged = new Map<string, ParameterObject>();
  for (const value of [...(path.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = follow<ParameterObject>(document, value);
    if (parameter && !isIgnored(parameter))
      merged.set(`${parameter.in}:${parameter.name}`, parameter);
  }
  return [...merged.values()];
}

/** Those that are more than a primitive in the style of their place. */
export function describeParameters(
  document: OpenApiDocument,
  parameters: readonly ParameterObject[],
): Operation["parameters"] {
  const described = parameters.flatMap((parameter) =>
    isStyled(document, parameter) ? (describe(parameter) ?? []) : [],
  );
  return described.length === 0 ? undefined : described;
}

/** OpenAPI 3.1, 4.8.12.2: a header parameter of one of these names says nothing. */
export function isIgnored(parameter: ParameterObject): boolean {
  const name = parameter.name.toLowerCase();
  return parameter.in === "header" && ["accept", "content-type", "authorization"].includes(name);
}

/** OpenAPI 3.1, 4.8.12.2. */
const DEFAULT_STYLE = { query: "form", cookie: "form", path: "simple", header: "simple" } as const;

/** By OpenAPI's names for the places of parameters, what a call's arguments call them. */
export const ARGUMENTS = {
  path: "path",
  query: "query",
  header: "headers",
  cookie: "cookies",
} as const;

function describe(parameter: ParameterObject): Parameter | undefined {
  // OpenAPI 3.2's `querystring`: the whole query in one value, which no client method can take yet.
  if (parameter.in === "querystring") return undefined;
  const { name, in: place, style = DEFAULT_STYLE[place], explode } = parameter;
  return {
    name: place === "header" ? name.toLowerCase() : name,
    in: ARGUMENTS[place],
    ...(style !== DEFAULT_STYLE[place] && { style }),
    ...(explode !== undefined && explode !== (style === "form") && { explode }),
    ...(jsonContent(parameter) && { json: true as const }),
  };
}

/** Of a parameter whose value goes as JSON: OpenAPI 3.1, 4.8.12.3. */
export function jsonContent({ content = {} }: ParameterObject): MediaTypeObject | undefined {
  const [first] = Object.entries(content);
  return first !== undefined && isJson(first[0]) ? first[1] : undefined;
}

function isStyled(document: OpenApiDocument, parameter: ParameterObject): boolean {
  if (parameter.in === "querystring") return false;
  const { name, style, content, schema } = parameter;
  const isUsual = style === undefined || style === DEFAULT_STYLE[parameter.in];
  // Servers that know `filter[name]` often do not know it percent-encoded.
  if (content !== undefined || !isUsual || /[[\]]/.test(name)) return true;
  const kinds = kindsOf(document, [schema]);
  return kinds.includes("array") || kinds.includes("object");
}
