import { branches, follow, parts } from "@handshake/codegen";
import type { OpenApiDocument, ResponseObject, SchemaObject } from "@handshake/contract";
import type { Site } from "./site.ts";

/** Whether a success of an operation may come without what the keys lead to, by the contract's schemas. */
export function mayLack(document: OpenApiDocument, site: Site, keys: readonly string[]): boolean {
  const successes = Object.entries(site.operation.responses ?? {}).filter(([status]) =>
    status.startsWith("2"),
  );
  const schemas = successes.flatMap(([, declared]) => {
    const response = follow<ResponseObject>(document, declared);
    return Object.values(response?.content ?? {}).map(({ schema }) => schema);
  });
  return lacks(document, schemas, keys);
}

function lacks(
  document: OpenApiDocument,
  schemas: readonly (SchemaObject | boolean | undefined)[],
  [key, ...rest]: readonly string[],
): boolean {
  if (key === undefined) return false;
  const whole = schemas
    .flatMap((schema) => branches(document, schema))
    .map((branch) => parts(document, branch))
    // A failure has other properties; the client has told them apart.
    .filter((all) => all.some(({ properties = {} }) => Object.hasOwn(properties, key)));
  const isOptional = whole.some((all) => !all.some(({ required = [] }) => required.includes(key)));
  const next = whole.flatMap((all) => all.map(({ properties = {} }) => properties[key]));
  return isOptional || lacks(document, next, rest);
}
