import type { Operation } from "../description.ts";
import { argumentFor, type CallArguments } from "./arguments.ts";
import { serializeParameter } from "./parameter-value.ts";
import { fillPath } from "./path.ts";

/** The address of a call: base, the operation's base path, its path and its query, in the contract's order. */
export function buildUrl(baseUrl: string, operation: Operation, args: CallArguments): string {
  let url = baseUrl + (operation.basePath ?? "") + fillPath(operation, args.path ?? {});
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in !== "query") continue;
    url = withPair(url, serializeParameter(operation, parameter, argumentFor(parameter, args)));
  }
  return url;
}

/** Adds a pair to the query, where there is one. */
export function withPair(url: string, pair: string | undefined): string {
  return pair ? url + (url.includes("?") ? "&" : "?") + pair : url;
}
