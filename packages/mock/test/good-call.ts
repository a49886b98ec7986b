import type { IHttpOperation, INodeExample } from "@stoplight/types";
import type { Call } from "./call.ts";

/** A request that the contract allows, made from its examples. */
export function goodCall(operation: IHttpOperation): Call {
  const { request = {} } = operation;
  const path = operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(parameterValue(request.path?.find((each) => each.name === name))),
  );
  const query = new URLSearchParams(
    needed(request.query).map((each) => [each.name, parameterValue(each)]),
  );
  const headers: Record<string, string> = Object.fromEntries(
    needed(request.headers).map((each) => [each.name.toLowerCase(), parameterValue(each)]),
  );
  for (const scheme of operation.security?.[0] ?? []) {
    if (scheme.type !== "apiKey") headers["authorization"] = "Bearer t";
    else if (scheme.in === "header") headers[scheme.name.toLowerCase()] = "k";
    else query.set(scheme.name, "k");
  }
  const [content] = request.body?.contents ?? [];
  const base = { method: operation.method.toUpperCase(), path: addQuery(path, query.toString()) };
  if (content === undefined) return { ...base, headers };
  const [example] = content.examples ?? [];
  const body = JSON.stringify(example ? valueOf(example) : {});
  return { ...base, headers: { ...headers, "content-type": content.mediaType }, body };
}

function needed(parameters: readonly Parameter[] = []): Parameter[] {
  return parameters.filter(
    ({ required, examples = [] }) => required === true || examples.length > 0,
  );
}

interface Parameter {
  readonly name: string;
  readonly required?: boolean;
  readonly examples?: readonly object[];
  readonly schema?: object;
}

function parameterValue(parameter: Parameter | undefined): string {
  const [example] = parameter?.examples ?? [];
  if (example !== undefined) return String(valueOf(example));
  const schema: Record<string, unknown> = { ...parameter?.schema };
  const listed = [schema["const"], schema["default"], schema["enum"], schema["examples"]].flat();
  const first = listed.find((value) => value !== undefined);
  if (first !== undefined) return String(first);
  if (schema["type"] === "integer" || schema["type"] === "number")
    return String(schema["minimum"] ?? 1);
  return "x".repeat(Number(schema["minLength"] ?? 1));
}

export function valueOf(example: object): unknown {
  const { value }: Partial<INodeExample> = { ...example };
  return value;
}

export function addQuery(path: string, query: string): string {
  if (query === "") return path;
  return `${path}${path.includes("?") ? "&" : "?"}${query}`;
}
