import type {
  MediaTypeObject,
  OpenApiDocument,
  RequestBodyObject,
  ResponseObject,
} from "@handshake/contract";
import type { DescribedApi } from "../operations/describe-api.ts";
import type { Site } from "../operations/describe-operation.ts";
import { follow, isObject } from "../operations/follow.ts";
import { ARGUMENTS, jsonContent, parameterObjects } from "../operations/parameters.ts";
import { isForm, isJson } from "../operations/media-type.ts";
import { runtimeEntries } from "../operations/responses.ts";
import type { SchemaSet } from "./schema-set.ts";

/** Ids of validators, in the places where the runtime looks for them. */
export interface OperationPlan {
  readonly parameters?: string;
  readonly needsBody?: true;
  /** What a body is sent as unless the call says otherwise, where that is not the first of those that are checked. */
  readonly mediaType?: string;
  /** By media type. */
  readonly body?: Readonly<Record<string, string>>;
  /** By status as in the contract (`4XX`, `default`), then by media type. */
  readonly answers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Which schema checks what, by the client's method. Puts the schemas into the set. */
export function planValidators(
  document: OpenApiDocument,
  { api, sites }: DescribedApi,
  set: SchemaSet,
): Record<string, OperationPlan> {
  const plans = sites.map((site) => {
    const [usual] = api.operations[site.name]?.body ?? [];
    return [site.name, planOperation(document, site, set, usual)] as const;
  });
  return Object.fromEntries(plans);
}

function planOperation(
  document: OpenApiDocument,
  site: Site,
  set: SchemaSet,
  usual: string | undefined,
): OperationPlan {
  const parameters = parametersSchema(document, site);
  const request = follow<RequestBodyObject>(document, site.operation.requestBody);
  const body = planContent(request?.content, (type, schema) => {
    if (isJson(type)) return set.add(schema, "request");
    return isForm(type) ? set.add(withoutFiles(document, schema), "request") : undefined;
  });
  const answers = runtimeEntries(site.operation).flatMap(([status, value]) => {
    const response = follow<ResponseObject>(document, value);
    const content = planContent(response?.content, (type, schema) =>
      isJson(type) ? set.add(schema, "answer") : undefined,
    );
    return content ? [[status, content] as const] : [];
  });
  return {
    ...(parameters && { parameters: set.add(parameters, "request") }),
    ...(request?.required && { needsBody: true }),
    ...(body && usual !== undefined && Object.keys(body)[0] !== usual && { mediaType: usual }),
    ...(body && { body }),
    ...(answers.length > 0 && { answers: Object.fromEntries(answers) }),
  };
}

function planContent(
  content: Readonly<Record<string, MediaTypeObject>> = {},
  add: (mediaType: string, schema: unknown) => string | undefined,
): Record<string, string> | undefined {
  const entries = Object.entries(content).flatMap(([type, { schema }]) => {
    const id = schema === undefined ? undefined : add(type, schema);
    return id === undefined ? [] : [[type, id] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/**
 * One schema for the arguments of a call. It asks for every header and cookie that the contract does; which of them
 * the client adds by itself is known at run time.
 */
function parametersSchema(document: OpenApiDocument, site: Site): object | undefined {
  const places: Record<string, { properties: Record<string, unknown>; required: string[] }> = {};
  for (const parameter of parameterObjects(document, site.item, site.operation)) {
    const { in: place, name, required } = parameter;
    const { schema } = jsonContent(parameter) ?? parameter;
    if (place === "querystring") continue;
    const known = (places[ARGUMENTS[place]] ??= { properties: {}, required: [] });
    // Header names compare without regard to case; the client has them in lower case.
    const key = place === "header" ? name.toLowerCase() : name;
    known.properties[key] = schema ?? true;
    if (required) known.required.push(key);
  }
  return Object.keys(places).length === 0 ? undefined : { properties: places };
}

/** The fields of a form, without those that hold files: these are no JSON. */
function withoutFiles(document: OpenApiDocument, schema: unknown): unknown {
  const target = isObject(schema) ? follow(document, schema) : undefined;
  if (!isObject(target) || !isObject(target.properties)) return schema;
  const properties = Object.entries(target.properties).map(([name, value]) => [
    name,
    isFile(document, value) ? true : value,
  ]);
  return { ...target, properties: Object.fromEntries(properties) };
}

function isFile(document: OpenApiDocument, schema: unknown): boolean {
  const target = isObject(schema) ? follow(document, schema) : undefined;
  if (!isObject(target)) return true;
  const isBytes = target.format === "binary" || target.contentMediaType !== undefined;
  return isBytes || (target.items !== undefined && isFile(document, target.items));
}
