import type { IHttpOperation } from "@stoplight/types";
import { examplesOf } from "../api/contents.ts";
import { propertyOf, type SchemaObject } from "../api/schema.ts";
import { isDeclaredAnswer } from "../prism/ask.ts";
import { stamped } from "../prism/stamped.ts";
import { answersOf, checkAnswerPlace } from "./check-place.ts";
import { parseDuration } from "./duration.ts";
import type { MockFile, TimeFile } from "./file.ts";
import type { Kind } from "./kind.ts";
import { nameOf } from "./operation-index.ts";
import { pointerTo } from "../json-pointer.ts";
import { valueAt } from "./place.ts";
import { TIMES } from "./read-tokens.ts";
import { type Report, shown } from "./report.ts";
import type { Issued, Issues, Told } from "./sheet.ts";
import type { Path } from "./source.ts";
import { timeFormOf } from "./time-form.ts";
import { type Maker, makersOf } from "./token-shape.ts";

/** The times that answers tell, by operation. */
export function readTimes({ times }: MockFile, report: Report): Map<string, Told[]> {
  const read = new Map<string, Told[]>();
  for (const [key, value] of Object.entries(times ?? {})) {
    const path = ["times", key];
    const operation = report.operation(path, key, true);
    if (operation === undefined) continue;
    const isList = Array.isArray(value);
    const files: readonly TimeFile[] = [value].flat();
    const told = files.flatMap(
      (file, index) => readTime(operation, file, report, isList ? [...path, index] : path) ?? [],
    );
    read.set(nameOf(operation), told);
  }
  return read;
}

function readTime(
  operation: IHttpOperation,
  file: TimeFile,
  report: Report,
  path: Path,
): Told | undefined {
  const { at, in: later = "0s" } = typeof file === "string" ? { at: file } : file;
  const here = typeof file === "string" ? path : [...path, "at"];
  const steps = checkAnswerPlace(operation, at, report, here);
  if (steps === undefined) return undefined;
  const values = answersOf(operation).map((body) => valueAt(body, steps));
  const isTime = values.every((value) => value === undefined || timeFormOf(value) !== undefined);
  if (isTime) return { steps, in: parseDuration(later) ?? 0 };
  return report.at(here, `${shown(operation)} has no time there that the mock can write.`, TIMES);
}

/** All that the answers of an operation hold anew, proved against the contract's schemas. */
export function issuesOf(
  api: string,
  operation: IHttpOperation,
  kinds: readonly Kind[],
  times: readonly Told[],
  report: Report,
): Issues | undefined {
  const name = nameOf(operation);
  const issued = kinds.flatMap((kind) => issuedBy(name, kind) ?? []);
  if (issued.length === 0 && times.length === 0) return undefined;
  const makers = new Map<string, Maker>();
  for (const { steps, kind } of issued) {
    const key = kinds.find((each) => each.name === kind)?.issued.get(name)?.key ?? name;
    proveTokens(operation, steps, makers, report, ["tokens", kind, "issued", key]);
  }
  return { api, tokens: issued, times, makers };
}

function issuedBy(operation: string, kind: Kind): Issued | undefined {
  const { name, family, issued, keys } = kind;
  const at = issued.get(operation);
  if (at === undefined) return undefined;
  const { steps, same, lifetime } = at;
  const key = keys.get(operation);
  return {
    kind: name,
    family,
    steps,
    same,
    ...(lifetime ? { lifetime } : {}),
    ...(key ? { key } : {}),
  };
}

/** Makes a token for each example and asks Prism whether the answer still is one of the contract's. */
function proveTokens(
  operation: IHttpOperation,
  steps: readonly string[],
  makers: Map<string, Maker>,
  report: Report,
  path: Path,
): void {
  if (takesAnyText(operation, steps)) return;
  for (const { name, body, isDeclared } of examplesIn(operation)) {
    const example = valueAt(body, steps);
    if (typeof example !== "string" || !isDeclared(body)) continue;
    const span = { issued: 0, until: 0 };
    const maker = makersOf(example).find((make) => isDeclared(withValue(body, steps, make(span))));
    if (maker) makers.set(example, maker);
    else {
      const message = `A fresh token in the example "${name}" breaks the contract's schema.`;
      report.at(
        path,
        message,
        "Loosen the schema, or give an example that shows what may change in it.",
      );
    }
  }
}

const PLAIN = new Set(["type", "description", "title", "examples", "default", "deprecated"]);

/** Whether nothing in the contract limits the text at a place: there is nothing to prove then. */
function takesAnyText(operation: IHttpOperation, steps: readonly string[]): boolean {
  const contents = operation.responses.flatMap(({ contents: all = [] }) => all);
  const roots = contents.map(({ schema }) => schema).filter((schema) => schema !== undefined);
  const parts = steps.reduce<readonly SchemaObject[]>(
    (schemas, step) => schemas.flatMap((schema) => propertyOf(operation, schema, step)),
    roots,
  );
  return (
    parts.length > 0 &&
    parts.every(
      (part) =>
        part.type === "string" &&
        Object.keys(part).every((key) => PLAIN.has(key) || key.startsWith("x-")),
    )
  );
}

function withValue(body: unknown, steps: readonly string[], value: string): unknown {
  const output = { statusCode: 200, body };
  const answer = { output, validations: { input: [], output: [] } };
  return stamped(answer, [{ pointer: pointerTo(steps) }], [value]).output.body;
}

function examplesIn(operation: IHttpOperation) {
  return operation.responses.flatMap(({ code, contents = [] }) =>
    contents.flatMap((content) =>
      examplesOf(content).map(({ name, value: body }) => ({
        name,
        body,
        isDeclared: (answer: unknown): boolean =>
          isDeclaredAnswer(operation, {
            statusCode: Number(code.replaceAll(/x/gi, "0")) || 200,
            headers: { "content-type": content.mediaType },
            body: answer,
          }),
      })),
    ),
  );
}
