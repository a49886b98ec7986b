import type { IHttpOperation } from "@stoplight/types";
import { requestContents } from "../api/contents.ts";
import { checkBody } from "./check-body.ts";
import { isSame, parametersOf } from "./check-place.ts";
import type { When } from "./file.ts";
import { compile, isMatcher } from "./matcher.ts";
import { isPossible, leavesOf } from "./possible.ts";
import { type Report, shown } from "./report.ts";
import type { Path } from "./source.ts";
import { suggestion } from "./suggestion.ts";

const PLACES = ["query", "path", "header"] as const;

/** Tells of everything in a rule's `when` that no valid request of the operation can have. */
export function checkWhen(operation: IHttpOperation, when: When, report: Report, path: Path): void {
  const before = report.problems.length;
  checkMatchers({ body: when.body, ...pick(when) }, report, path);
  if (report.problems.length > before) return;
  for (const place of PLACES) {
    for (const [name, expected] of Object.entries(when[place] ?? {})) {
      checkParameter(operation, { place, name, expected }, report, [...path, place, name]);
    }
  }
  if (when.body !== undefined) bodyProblems(operation, when.body, report, [...path, "body"]);
}

function pick({ query, path, header }: When): object {
  return { query, path, header };
}

/** Patterns and schemas that cannot be read. */
function checkMatchers(value: unknown, report: Report, path: Path): void {
  if (typeof value !== "object" || value === null) return;
  if (!isMatcher(value)) {
    for (const [name, item] of Object.entries(value)) {
      checkMatchers(item, report, [...path, Array.isArray(value) ? Number(name) : name]);
    }
    return;
  }
  const [name = "", ...others] = Object.keys(value);
  if (others.length > 0) {
    return report.at(path, `"${name}" stands alone.`, `Remove ${others.join(", ")}.`);
  }
  if (value.$jsonSchema === false) return report.at([...path, name], NEVER, "Remove the rule.");
  try {
    compile(value);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This cannot be read: ${reason.replaceAll(/\s+/g, " ").replace(SCHEMA, "$1")}.`;
    report.at([...path, name], message, name === "$pattern" ? PATTERN : JSON_SCHEMA);
  }
}

/** Of all that Ajv finds wrong with a schema the first is enough. */
const SCHEMA = /^schema is invalid: data\/?([^,]*).*$/;
const PATTERN = 'Write a regular expression as JavaScript has them, such as "^00".';
const JSON_SCHEMA = "Write a JSON Schema (draft 7) that refers to nothing outside.";

interface Parameter {
  readonly place: (typeof PLACES)[number];
  readonly name: string;
  readonly expected: unknown;
}

function checkParameter(
  operation: IHttpOperation,
  { place, name, expected }: Parameter,
  report: Report,
  path: Path,
): void {
  const known = parametersOf(operation, place);
  if (!known.some((each) => isSame(place, each, name))) {
    const message = `${shown(operation)} has no ${place} parameter "${name}".`;
    return report.onKey(path, message, suggestion(name, known));
  }
  const { request } = operation;
  const declared = { query: request?.query, path: request?.path, header: request?.headers }[place];
  const schema = declared?.find((each) => isSame(place, each.name, name))?.schema;
  if (schema === undefined) return;
  const items =
    typeof schema.items === "object" && !Array.isArray(schema.items) ? schema.items : undefined;
  const fits = readings(expected).some((value) =>
    [schema, ...(items ? [items] : [])].some((each) => isPossible(operation, each, value)),
  );
  if (!fits) report.at(path, NEVER, REMEDY);
}

/** What a text in a URL or a header may be read as. */
function readings(expected: unknown): unknown[] {
  if (isMatcher(expected)) return [expected];
  const text = String(expected);
  const number = text.trim() === "" ? Number.NaN : Number(text);
  return [
    text,
    ...(Number.isNaN(number) ? [] : [number]),
    ...(text === "true" || text === "false" ? [text === "true"] : []),
  ];
}

const NEVER = "No valid request has this: the rule can never match.";
const REMEDY = "Look at what the contract's schema allows there.";

function bodyProblems(operation: IHttpOperation, body: unknown, report: Report, path: Path): void {
  const contents = requestContents(operation);
  if (contents.length === 0) return report.at(path, `${shown(operation)} takes no body.`);
  const schemas = contents.map(({ schema }) => schema).filter((schema) => schema !== undefined);
  // A media type without a schema takes anything.
  if (schemas.length < contents.length) return;
  const before = report.problems.length;
  checkBody({ operation, report }, schemas, body, path);
  if (report.problems.length > before) return;
  const fits = (value: unknown): boolean =>
    schemas.some((schema) => isPossible(operation, schema, value));
  const wrong = leavesOf(body).filter(({ alone }) => !fits(alone));
  for (const leaf of wrong) report.at([...path, ...leaf.path], NEVER, REMEDY);
  if (wrong.length === 0 && !fits(body)) {
    report.at(path, "No valid request has all of this at once: the rule can never match.", REMEDY);
  }
}
