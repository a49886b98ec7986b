import type { IHttpOperation } from "@stoplight/types";
import { examplesOf, requestContents } from "../api/contents.ts";
import { partsOf, propertyOf, type Schema } from "../api/schema.ts";
import { ANSWER_FORM, parsePlace, type Place, PLACE_FORMS, valueAt } from "./place.ts";
import { type Report, shown } from "./report.ts";
import type { Path } from "./source.ts";
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

/** A place in the requests of an operation. */
export function checkRequestPlace(
  operation: IHttpOperation,
  text: string,
  report: Report,
  path: Path,
): Place | undefined {
  const place = parsePlace(text);
  if (place === undefined || place.in === "answer") {
    return report.at(path, `"${text}" is no place in a request.`, PLACE_FORMS);
  }
  if ("name" in place) {
    const known = parametersOf(operation, place.in);
    if (known.some((name) => isSame(place.in, name, place.name))) return place;
    const message = `${shown(operation)} has no ${place.in} parameter "${place.name}".`;
    return report.at(path, message, suggestion(place.name, known));
  }
  const contents = requestContents(operation);
  if (contents.length === 0) return report.at(path, `${shown(operation)} takes no body.`);
  const schemas = contents.map(({ schema }) => schema).filter((schema) => schema !== undefined);
  const wrong =
    schemas.length < contents.length ? undefined : unknownStep(operation, schemas, place.steps);
  if (wrong === undefined) return place;
  const message = `The body of a request to "${operation.iid ?? operation.path}" has no property "${wrong.step}".`;
  return report.at(path, message, suggestion(wrong.step, wrong.known));
}

/** The first step that the schemas do not know; none where they leave it open. */
function unknownStep(
  operation: IHttpOperation,
  schemas: readonly Schema[],
  [step, ...rest]: readonly string[],
): { readonly step: string; readonly known: readonly string[] } | undefined {
  if (step === undefined) return undefined;
  const parts = schemas.flatMap((schema) => partsOf(operation, schema));
  const known = parts.flatMap(({ properties = {} }) => Object.keys(properties));
  const items = /^\d+$/.test(step) ? parts.flatMap(({ items: each }) => each ?? []) : [];
  const found = [...schemas.flatMap((schema) => propertyOf(operation, schema, step)), ...items];
  if (found.length > 0) return unknownStep(operation, found.flat(), rest);
  // Below a text or a number there is nothing.
  const isFlat = parts.length > 0 && parts.every(({ type = [] }) => FLAT.has([type].flat().join()));
  return known.length === 0 && !isFlat ? undefined : { step, known: [...new Set(known)] };
}

const FLAT: ReadonlySet<string> = new Set(["string", "integer", "number", "boolean"]);

/** A place in the body of an operation's answers: at least one of its examples has it. */
export function checkAnswerPlace(
  operation: IHttpOperation,
  text: string,
  report: Report,
  path: Path,
): readonly string[] | undefined {
  const place = parsePlace(text);
  if (place?.in !== "answer") {
    return report.at(path, `"${text}" is no place in an answer's body.`, ANSWER_FORM);
  }
  const bodies = answersOf(operation);
  if (bodies.some((body) => valueAt(body, place.steps) !== undefined)) return place.steps;
  const index = place.steps.findIndex((_, at) =>
    bodies.every((body) => valueAt(body, place.steps.slice(0, at + 1)) === undefined),
  );
  const holders = bodies.map((body) => valueAt(body, place.steps.slice(0, index)));
  const known = new Set(holders.flatMap((holder) => keysOf(holder)));
  const step = place.steps[index] ?? "";
  const message = `No example of an answer of "${operation.iid ?? operation.path}" has "${step}" there.`;
  return report.at(path, message, suggestion(step, [...known]));
}

/** The values of all examples of an operation's answers. */
export function answersOf(operation: IHttpOperation): unknown[] {
  return operation.responses
    .flatMap(({ contents = [] }) => contents)
    .flatMap(examplesOf)
    .map(({ value }) => value);
}

function keysOf(value: unknown): string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.keys(value)
    : [];
}

/** The parameters that an operation takes at a place, credentials included. */
export function parametersOf(
  operation: IHttpOperation,
  place: "query" | "path" | "header",
): string[] {
  const { request } = operation;
  if (place === "path") return namesOf(request?.path);
  if (place === "query") return [...namesOf(request?.query), ...credentials(operation, "query")];
  return [...namesOf(request?.headers), ...credentials(operation, "header"), ...ANY_REQUEST];
}

export function isSame(place: string, name: string, other: string): boolean {
  return place === "header" ? name.toLowerCase() === other.toLowerCase() : name === other;
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
