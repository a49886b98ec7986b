import type { IHttpOperation } from "@stoplight/types";
import { exampleNames } from "./check-answer.ts";
import { answersOf, checkAnswerPlace, checkRequestPlace } from "./check-place.ts";
import type { IssuedFile, MockFile, PresentedFile, TokenFile } from "./file.ts";
import { type IssuedAt, joinFamilies, type Kind, type PresentedAt } from "./kind.ts";
import { nameOf } from "./operation-index.ts";
import { type Place, type Reader, readerOf, valueAt } from "./place.ts";
import { readLifetime } from "./read-lifetime.ts";
import { type Report, shown } from "./report.ts";
import { asksFor, isAskedFor } from "./schemes.ts";
import type { Path } from "./source.ts";
import { suggestion } from "./suggestion.ts";

/** The kinds of token, checked against the contract. */
export function readTokens({ tokens }: MockFile, report: Report): Map<string, Kind> {
  const kinds = Object.entries(tokens ?? {}).map(([name, file]) => readKind(name, file, report));
  joinFamilies(kinds);
  return new Map(kinds.map((kind) => [kind.name, kind]));
}

function readKind(name: string, file: TokenFile, report: Report): Kind {
  const path = ["tokens", name];
  const issued = new Map<string, IssuedAt>();
  const presented = new Map<string, PresentedAt>();
  const keys = new Map<string, Reader>();
  for (const [key, value] of Object.entries(file.issued)) {
    const operation = report.operation([...path, "issued", key], key, true);
    const at = operation && readIssued(operation, file, { key, value }, report, path);
    if (operation === undefined || at === undefined) continue;
    issued.set(nameOf(operation), at);
    const place = file.per && checkRequestPlace(operation, file.per, report, [...path, "per"]);
    if (place) keys.set(nameOf(operation), readerOf(place));
  }
  for (const [key, value] of Object.entries(file.presented ?? {})) {
    const at = [...path, "presented", key];
    const operation = report.operation(at, key, true);
    const found = operation && readPresented(operation, file, { key, value }, report, at);
    if (operation && found) presented.set(nameOf(operation), found);
  }
  return { name, file, family: name, issued, presented, keys };
}

interface Entry<Value> {
  readonly key: string;
  readonly value: string | Value;
}

function readIssued(
  operation: IHttpOperation,
  file: TokenFile,
  { key, value }: Entry<IssuedFile>,
  report: Report,
  path: Path,
): IssuedAt | undefined {
  const own = typeof value === "string" ? { at: value } : value;
  const here = [...path, "issued", key];
  const at = typeof value === "string" ? here : [...here, "at"];
  const steps = checkAnswerPlace(operation, own.at, report, at);
  if (steps === undefined) return undefined;
  const examples = answersOf(operation).map((body) => valueAt(body, steps));
  if (!examples.some((example) => typeof example === "string")) {
    return report.at(at, "There is no text there, and a token is text.");
  }
  const isOwn = own.lifetime !== undefined;
  const lifetime = own.lifetime ?? file.lifetime;
  const lifetimePath = [...(isOwn ? here : path), "lifetime"];
  const life = lifetime && readLifetime(operation, lifetime, report, lifetimePath);
  return { steps, same: own.same === true, key, ...(life ? { lifetime: life } : {}) };
}

function readPresented(
  operation: IHttpOperation,
  file: TokenFile,
  { key, value }: Entry<PresentedFile>,
  report: Report,
  path: Path,
): PresentedAt | undefined {
  const own: PresentedFile = typeof value === "string" ? { at: value } : value;
  const at = typeof value === "string" ? path : [...path, "at"];
  const place: Place | undefined =
    own.at === undefined ? undefined : checkRequestPlace(operation, own.at, report, at);
  if (own.at !== undefined && place === undefined) return undefined;
  if (place === undefined && !asksFor(operation, file.credential)) {
    // A scheme that no operation asks for is told of where it is named.
    if (file.credential !== undefined && !isAskedFor(file.credential, report.index))
      return undefined;
    const message = `${shown(operation)} asks for no such credential, so nothing says where the token is.`;
    return report.at(path, message, 'Write "at: $request.body#/…".');
  }
  const { then: verb, otherwise } = own;
  return {
    key,
    on: examplesFor(operation, own, report, [...path, "on"]),
    takesExpired: own.expired === "allowed",
    ...(place ? { place } : {}),
    ...(verb ? { verb } : {}),
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}

/** The examples that a verb happens with: those of `on`, or the first of a success. */
function examplesFor(
  operation: IHttpOperation,
  { on }: PresentedFile,
  report: Report,
  path: Path,
): ReadonlySet<string> {
  const known = [...new Set(operation.responses.flatMap(exampleNames))];
  for (const [index, name] of (on ?? []).entries()) {
    if (known.includes(name)) continue;
    const message = `${shown(operation)} has no response example "${name}".`;
    report.at([...path, index], message, suggestion(name, known));
  }
  if (on) return new Set(on);
  const success = operation.responses.find(({ code }) => code.startsWith("2"));
  return new Set(success ? exampleNames(success).slice(0, 1) : []);
}
