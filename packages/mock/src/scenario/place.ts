import { keysOf } from "../json-pointer.ts";
import type { Facts } from "./facts.ts";

/** A place in a request or an answer, as a runtime expression (OpenAPI 3.1, section 4.8.20.3). */
export type Place = BodyPlace | NamedPlace;

interface BodyPlace {
  readonly in: "body" | "answer";
  readonly steps: readonly string[];
}

interface NamedPlace {
  readonly in: "query" | "path" | "header";
  readonly name: string;
}

export const PLACE_FORMS =
  "Write $request.body#/name, $request.query.name, $request.path.name or $request.header.name.";
export const ANSWER_FORM = "Write $response.body#/name.";

/** `undefined` where the text is no place. */
export function parsePlace(text: string): Place | undefined {
  const [, side, pointer = ""] = /^\$(request|response)\.body(?:#((?:\/.*)?))?$/s.exec(text) ?? [];
  if (side !== undefined) {
    return { in: side === "request" ? "body" : "answer", steps: keysOf(pointer) };
  }
  const [, where, name] = /^\$request\.(query|path|header)\.(.+)$/s.exec(text) ?? [];
  if (name === undefined) return undefined;
  if (where === "header") return { in: where, name: name.toLowerCase() };
  return where === "query" || where === "path" ? { in: where, name } : undefined;
}

/** The value at the end of the steps. */
export function valueAt(value: unknown, steps: readonly string[]): unknown {
  let inner = value;
  for (const step of steps) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, step))
      return undefined;
    inner = Reflect.get(inner, step);
  }
  return inner;
}

export type Reader = (facts: Facts) => string | undefined;

/** What stands at a place of a request, as text; `undefined` where nothing does, or a list or an object. */
export function readerOf(place: Place): Reader {
  if ("steps" in place) {
    const { in: side, steps } = place;
    return side === "answer" ? () => undefined : ({ body }) => textOf(valueAt(body, steps));
  }
  const { in: where, name } = place;
  return (facts) => {
    const values = facts[where];
    return Object.hasOwn(values, name) ? textOf([values[name]].flat()[0]) : undefined;
  };
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}
