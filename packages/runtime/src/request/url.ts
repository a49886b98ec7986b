import { createFinalURL } from "openapi-fetch";
import type { Operation } from "../description.ts";
import type { CallArguments } from "./arguments.ts";
import { fillPath } from "./path.ts";
import { serializeQuery, serializeQueryParameter } from "./query.ts";

/** The address of a call: base, the operation's base path, its path and its query. */
export function buildUrl(baseUrl: string, operation: Operation, args: CallArguments): string {
  const query = operation.parameters?.filter((parameter) => parameter.in === "query") ?? [];
  return createFinalURL(fillPath(operation, args.path ?? {}), {
    baseUrl: baseUrl + (operation.basePath ?? ""),
    params: { query: args.query ?? {} },
    querySerializer: (values) => serializeQuery(query, values),
    pathSerializer: (path) => path,
  });
}

/** Adds an API key to the query. */
export function addToQuery(url: string, name: string, value: string): string {
  const separator = url.includes("?") ? "&" : "?";
  return url + separator + serializeQueryParameter({ name, in: "query" }, value);
}
