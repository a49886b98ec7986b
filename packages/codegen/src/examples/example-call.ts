import type {
  ExampleObject,
  MediaTypeObject,
  OpenApiDocument,
  ParameterObject,
  Reference,
  RequestBodyObject,
  SchemaObject,
} from "@handshake/contract";
import type { Site } from "../operations/describe-operation.ts";
import { follow } from "../operations/follow.ts";
import { isJson } from "../operations/media-type.ts";
import { ARGUMENTS, jsonContent, parameterObjects } from "../operations/parameters.ts";
import { sample } from "./sample.ts";

type Arguments = Record<string, unknown>;

/**
 * The arguments of a call to an operation, from the contract's own examples; where there are none,
 * the simplest values that the schemas allow. `undefined` when a required one cannot be had.
 */
export function exampleCall(document: OpenApiDocument, site: Site): Arguments | undefined {
  const call: Record<string, Record<string, unknown>> = {};
  for (const parameter of parameterObjects(document, site.item, site.operation)) {
    const { in: place, name } = parameter;
    if (!parameter.required || parameter["x-request-id"] === true) continue;
    const value = parameterExample(document, parameter);
    // What is empty may count as absent.
    if (place === "querystring" || value === undefined || value === "") return undefined;
    (call[ARGUMENTS[place]] ??= {})[name] = value;
  }
  if (!isWhole(site.path, call[ARGUMENTS.path])) return undefined;
  const body = bodyExample(document, site);
  if (body === NONE) return undefined;
  return body === undefined ? call : { ...call, body };
}

/** Whether each place in a path has its value: a contract may have one that no parameter names. */
function isWhole(path: string, values: Record<string, unknown> = {}): boolean {
  return [...path.matchAll(/\{([^{}]+)\}/g)].every(([, name = ""]) => Object.hasOwn(values, name));
}

/** The body is required, and none can be had, or sent. */
const NONE = Symbol("no example");

function bodyExample(document: OpenApiDocument, { operation, declared }: Site): unknown {
  const body = follow<RequestBodyObject>(document, declared.requestBody);
  if (operation !== declared) return body?.required ? NONE : undefined;
  const [first] = Object.entries(body?.content ?? {});
  if (body === undefined || first === undefined) return undefined;
  const [mediaType, media] = first;
  const isPlain = isJson(mediaType) || mediaType === "application/x-www-form-urlencoded";
  const value = isPlain ? valueOf(document, media) : undefined;
  return value ?? (body.required ? NONE : undefined);
}

function parameterExample(document: OpenApiDocument, parameter: ParameterObject): unknown {
  if (parameter.content === undefined) {
    const value = valueOf(document, parameter);
    return parameter.in === "path" && isEmpty(value) ? whole(document, parameter) : value;
  }
  const media = jsonContent(parameter);
  return media && valueOf(document, media);
}

/** A path must not have an empty place. */
function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** An object with all that its schema lists. */
function whole(document: OpenApiDocument, { schema }: ParameterObject): unknown {
  const target = typeof schema === "object" ? follow<SchemaObject>(document, schema) : undefined;
  const value = sample(document, { ...target, required: Object.keys(target?.properties ?? {}) });
  return isEmpty(value) ? undefined : value;
}

/** `example`, else the first of `examples`, else a sample of the schema. */
function valueOf(
  document: OpenApiDocument,
  { example, examples = {}, schema }: MediaTypeObject | ParameterObject,
): unknown {
  const [first] = Object.values<ExampleObject | Reference>(examples);
  return example ?? follow<ExampleObject>(document, first)?.value ?? sample(document, schema);
}
