import type { Problem } from "@handshake/contract";
import type { IHttpOperation } from "@stoplight/types";
import { requestContents } from "../api/contents.ts";
import { checkBody } from "./check-body.ts";
import type { When } from "./rule.ts";
import type { Path, YamlSource } from "./source.ts";
import { suggestion } from "./suggestion.ts";

/** Request headers that any operation may get without declaring them. */
const ANY_REQUEST: readonly string[] = [
  "accept",
  "accept-language",
  "authorization",
  "content-type",
  "cookie",
  "origin",
  "user-agent",
];

/** Everything in a rule's `when` that no request of the operation can have. */
export function checkWhen(
  operation: IHttpOperation,
  when: When,
  source: YamlSource,
  path: Path,
): Problem[] {
  const { body, query = {}, path: parameters = {}, header = {} } = when;
  const { request } = operation;
  const known = {
    query: [...namesOf(request?.query), ...credentials(operation, "query")],
    path: namesOf(request?.path),
    header: [...namesOf(request?.headers), ...credentials(operation, "header"), ...ANY_REQUEST],
  };
  const unknown = (place: keyof typeof known, name: string): Problem[] => {
    if (isKnown(place, name, known[place])) return [];
    const message = `The operation has no ${place} parameter "${name}".`;
    return [source.problem([...path, place, name], message, suggestion(name, known[place]), true)];
  };
  return [
    ...Object.keys(query).flatMap((name) => unknown("query", name)),
    ...Object.keys(parameters).flatMap((name) => unknown("path", name)),
    ...Object.keys(header).flatMap((name) => unknown("header", name)),
    ...(body === undefined ? [] : bodyProblems(operation, body, source, [...path, "body"])),
  ];
}

function bodyProblems(
  operation: IHttpOperation,
  body: unknown,
  source: YamlSource,
  path: Path,
): Problem[] {
  const contents = requestContents(operation);
  if (contents.length === 0) return [source.problem(path, "The operation takes no body.")];
  const schemas = contents.map(({ schema }) => schema).filter((schema) => schema !== undefined);
  // A media type without a schema takes anything.
  if (schemas.length < contents.length) return [];
  return checkBody({ operation, source }, schemas, body, path);
}

function isKnown(place: string, name: string, known: readonly string[]): boolean {
  if (place !== "header") return known.includes(name);
  return known.some((header) => header.toLowerCase() === name.toLowerCase());
}

function namesOf(parameters: readonly { readonly name: string }[] = []): string[] {
  return parameters.map(({ name }) => name);
}

function credentials(operation: IHttpOperation, place: "query" | "header"): string[] {
  return (operation.security ?? [])
    .flat()
    .filter((scheme) => scheme.type === "apiKey" && scheme.in === place)
    .map((scheme) => ("name" in scheme ? scheme.name : ""));
}
