import { type Method, METHODS, type OpenApiDocument } from "@handshake/contract";
import { transformOas3Operations } from "@stoplight/http-spec/oas3/operation";
import { bundleTarget } from "@stoplight/json";
import type { IHttpOperation } from "@stoplight/types";
import { dialectFor } from "./dialect.ts";
import { Expansion } from "./expand.ts";

/*
 * Prism makes all operations of a document at once (`getHttpOperationsFromSpec`), and writes out every
 * component and every operation for it: seconds, where the document is big. These are its own steps, for one.
 */

/** What Prism reads of a document beside the operation. */
const ROOT = new Set(["openapi", "jsonSchemaDialect", "servers", "security", "x-stoplight"]);

/** A document of one operation, with no reference in it but to what is around. */
export type AloneDocument = ReturnType<typeof operationAlone>;

export function operationAlone(document: OpenApiDocument, path: string, method: Method) {
  const { paths = {}, components = {} } = document;
  const expansion = new Expansion(document);
  const others = new Set<string>(METHODS.filter((name) => name !== method));
  const fields = Object.entries(expansion.fields(paths[path]));
  const item = Object.fromEntries(fields.filter(([key]) => !others.has(key)));
  const { securitySchemes } = components;
  const expanded = withoutIgnored(expansion.expanded(item, ["paths", path]), method);
  return {
    ...dialectFor(document, expanded),
    ...Object.fromEntries(Object.entries(document).filter(([key]) => ROOT.has(key))),
    info: { title: document.info.title },
    paths: { [path]: expanded },
    components: {
      securitySchemes: expansion.expanded(securitySchemes, ["components", "securitySchemes"]),
    },
  };
}

/** OpenAPI 3.1, 4.8.12.2: a header parameter of one of these names says nothing. */
const IGNORED = /^(?:accept|content-type|authorization)$/i;

function withoutIgnored(item: unknown, method: Method): unknown {
  if (typeof item !== "object" || item === null) return item;
  const fields = Object.entries(item).map(([key, value]) => {
    if (key === method) return [key, withoutIgnored(value, method)];
    return [key, key === "parameters" && Array.isArray(value) ? value.filter(counts) : value];
  });
  return Object.fromEntries(fields);
}

function counts(parameter: unknown): boolean {
  const { in: place, name } = Object(parameter);
  return place !== "header" || !IGNORED.test(String(name));
}

/** The operation as Prism has it. */
export function toPrism(document: AloneDocument): IHttpOperation {
  const [operation] = transformOas3Operations(document);
  // Puts what holds itself further inside below `__bundled__`.
  return bundleTarget({
    document: { ...document, __target__: operation },
    path: "#/__target__",
    cloneDocument: false,
  });
}
