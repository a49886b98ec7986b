import type {
  MediaTypeObject,
  OpenApiDocument,
  OperationObject,
  ParameterObject,
  RequestBodyObject,
} from "@handshake/contract";
import type { Operation, SecurityScheme } from "@handshake/runtime";
import { inHeader } from "@handshake/runtime/parts";
import { follow } from "./follow.ts";
import { ARGUMENTS } from "./parameters.ts";
import type { SecretPath, Secrets } from "./secrets.ts";

/** Paths into a call's arguments: secret parameters, headers that carry credentials, what is secret in the body. */
export function callSecrets(
  document: OpenApiDocument,
  secrets: Secrets,
  operation: OperationObject,
  parameters: readonly ParameterObject[],
  schemes: readonly SecurityScheme[],
): Operation["secrets"] {
  const paths = [
    ...parameters.flatMap((parameter) =>
      parameter.in !== "querystring" && isSecretParameter(secrets, parameter)
        ? [pathTo(parameter.in, parameter.name)]
        : [],
    ),
    ...schemes.flatMap((scheme) =>
      scheme.put === inHeader && scheme.name ? [pathTo("header", scheme.name)] : [],
    ),
    ...bodySecrets(document, secrets, operation).map((path) => ["body", ...path]),
  ];
  const unique = new Map(paths.map((path) => [path.join("/"), path]));
  // What every call looks at by itself.
  unique.delete("headers/authorization");
  unique.delete("headers/cookie");
  return unique.size > 0 ? [...unique.values()] : undefined;
}

function pathTo(place: keyof typeof ARGUMENTS, name: string): SecretPath {
  return [ARGUMENTS[place], place === "header" ? name.toLowerCase() : name];
}

function isSecretParameter(secrets: Secrets, parameter: ParameterObject): boolean {
  const contents = Object.values<MediaTypeObject>(parameter.content ?? {});
  const schemas = [parameter.schema, ...contents.map(({ schema }) => schema)];
  return parameter["x-sensitive"] === true || schemas.some((schema) => secrets.has(schema));
}

function bodySecrets(
  document: OpenApiDocument,
  secrets: Secrets,
  operation: OperationObject,
): SecretPath[] {
  const body = follow<RequestBodyObject>(document, operation.requestBody);
  const contents = Object.values<MediaTypeObject>(body?.content ?? {});
  return contents.flatMap(({ schema }) => secrets.paths(schema));
}
