import { follow, parameterObjects, sample } from "@handshake/codegen";
import type {
  ExampleObject,
  MediaTypeObject,
  OpenApiDocument,
  ParameterObject,
  Reference,
  RequestBodyObject,
} from "@handshake/contract";
import type { Site } from "./site.ts";

/** A request that the contract has an example of. */
export interface NamedRequest {
  readonly name: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly cookies: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly mediaType?: string;
}

/** What a request without a name of its own is called. */
const UNNAMED = "example";

const PLACES = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

/**
 * The requests of an operation by the names of the contract's examples: those of its body, else
 * those of its parameters. Values that no example of that name gives are the parameter's first.
 */
export function requestsOf(document: OpenApiDocument, { item, operation }: Site): NamedRequest[] {
  const parameters = parameterObjects(document, item, operation).filter(
    (parameter) => parameter["x-request-id"] !== true,
  );
  const body = follow<RequestBodyObject>(document, operation.requestBody);
  const [mediaType, media] = Object.entries(body?.content ?? {})[0] ?? [];
  const named = namesOf(media).length > 0 ? namesOf(media) : parameters.flatMap(namesOf);
  const names = [...new Set(named)];
  return (names.length > 0 ? names : [UNNAMED]).map((name) => {
    const example = follow<ExampleObject>(document, media?.examples?.[name]);
    return {
      name,
      summary: example?.summary,
      description: example?.description,
      ...argumentsOf(document, parameters, name),
      ...(media && mediaType && { body: valueOf(document, media, name), mediaType }),
    };
  });
}

function argumentsOf(
  document: OpenApiDocument,
  parameters: readonly ParameterObject[],
  name: string,
) {
  const given = { path: {}, query: {}, headers: {}, cookies: {} };
  for (const parameter of parameters) {
    if (parameter.in === "querystring") continue;
    const isShown = parameter.required || (parameter.in === "query" && hasExample(parameter));
    const value = isShown ? valueOf(document, parameter, name) : undefined;
    if (value !== undefined)
      Object.assign(given[PLACES[parameter.in]], { [parameter.name]: value });
  }
  return given;
}

function namesOf(carrier: MediaTypeObject | ParameterObject | undefined): string[] {
  return Object.keys(carrier?.examples ?? {});
}

function hasExample(parameter: ParameterObject): boolean {
  return parameter.example !== undefined || namesOf(parameter).length > 0;
}

/** The example of that name, else `example`, else the first, else the simplest value of the schema. */
function valueOf(
  document: OpenApiDocument,
  { example, examples = {}, schema }: MediaTypeObject | ParameterObject,
  name: string,
): unknown {
  const value = (one: ExampleObject | Reference | undefined) =>
    follow<ExampleObject>(document, one)?.value;
  return (
    value(examples[name]) ??
    example ??
    value(Object.values(examples)[0]) ??
    sample(document, schema)
  );
}
