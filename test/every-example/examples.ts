import { follow, parameterObjects } from "@handshake/codegen";
import {
  type ExampleObject,
  type MediaTypeObject,
  type OpenApiDocument,
  pointerKeys,
  pointerTo,
  type Reference,
  type RequestBodyObject,
  type ResponseObject,
} from "@handshake/contract";
import type { Subject } from "./subject.ts";

/** An example of a contract, and where it stands. */
export interface Example {
  /** The client's method. */
  readonly method: string;
  /** `200`, `4XX` or `default` of an answer; `request` of a body; `query userId` of a parameter. */
  readonly at: string;
  readonly kind: "answer" | "request" | "parameter";
  /** Empty for a parameter's one example, which has no name. */
  readonly name: string;
  readonly summary?: string | undefined;
  readonly value: unknown;
  /** Of a parameter: its schema's place is where it was declared. */
  readonly schema: string;
}

/** A thing, and the pointer to where it really stands, behind all references. */
interface Placed<T> {
  readonly value: T;
  readonly keys: readonly string[];
}

type Site = Subject["sites"][number];

/** Every example of every operation, in the contract's order: parameters, request, answers. */
export function examplesOf({ document, sites }: Subject): Example[] {
  return sites.flatMap((site) =>
    [
      ...inParameters(document, site),
      ...inRequest(document, site),
      ...inAnswers(document, site),
    ].map((example) => ({ method: site.name, ...example })),
  );
}

type Found = Omit<Example, "method">;
type Where = Pick<Found, "at" | "kind" | "schema">;
function inParameters(document: OpenApiDocument, { item, operation, at }: Site): Found[] {
  const lists = [
    { keys: [...at, "parameters"], list: operation.parameters ?? [] },
    { keys: [...at.slice(0, -1), "parameters"], list: item.parameters ?? [] },
  ];
  const places = lists
    .flatMap(({ keys, list }) => list.map((_, index) => [...keys, String(index)]))
    .map((keys) => settle(document, keys));
  return parameterObjects(document, item, operation).flatMap((parameter) => {
    const placed = places.find(({ value }) => value === parameter);
    if (placed === undefined) return [];
    const found: Where = {
      at: `${parameter.in} ${parameter.name}`,
      kind: "parameter",
      schema: pointerTo([...placed.keys, "schema"]),
    };
    const one = "example" in parameter ? [{ ...found, name: "", value: parameter.example }] : [];
    return [...one, ...named(document, parameter, found)];
  });
}

function inRequest(document: OpenApiDocument, { operation, at }: Site): Found[] {
  if (operation.requestBody === undefined) return [];
  const body = settle<RequestBodyObject>(document, [...at, "requestBody"]);
  return contents(document, body, { at: "request", kind: "request" });
}

function inAnswers(document: OpenApiDocument, { operation, at }: Site): Found[] {
  return Object.keys(operation.responses ?? {})
    .filter((status) => !status.startsWith("x-"))
    .flatMap((status) => {
      const response = settle<ResponseObject>(document, [...at, "responses", status]);
      return contents(document, response, { at: status, kind: "answer" });
    });
}

function contents(
  document: OpenApiDocument,
  { value, keys }: Placed<RequestBodyObject | ResponseObject>,
  found: Omit<Where, "schema">,
): Found[] {
  return Object.entries(value.content ?? {}).flatMap(([type, media]) =>
    named(document, media, { ...found, schema: pointerTo([...keys, "content", type, "schema"]) }),
  );
}

function named(
  document: OpenApiDocument,
  { examples = {} }: Pick<MediaTypeObject, "examples">,
  found: Where,
): Found[] {
  return Object.entries(examples).flatMap(([name, value]) => {
    const example = follow<ExampleObject & { summary?: string }>(document, value);
    if (example === undefined || !("value" in example)) return [];
    return [{ ...found, name, summary: example.summary, value: example.value }];
  });
}

/** What the keys lead to, every reference on the way followed. */
function settle<T = unknown>(document: OpenApiDocument, keys: readonly string[]): Placed<T> {
  let placed: Placed<unknown> = { value: document, keys: [] };
  for (const key of keys) {
    const value: unknown = Reflect.get(Object(placed.value), key);
    placed = { value, keys: [...placed.keys, key] };
    const { $ref } = Object(value) as Partial<Reference>;
    if ($ref !== undefined) placed = settle(document, pointerKeys($ref));
  }
  return placed as Placed<T>;
}
