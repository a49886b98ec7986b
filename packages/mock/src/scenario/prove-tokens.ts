import type { IHttpOperation } from "@stoplight/types";
import { examplesOf } from "../api/contents.ts";
import { propertyOf, type SchemaObject } from "../api/schema.ts";
import { pointerTo } from "../json-pointer.ts";
import { isDeclaredAnswer } from "../prism/ask.ts";
import { stamped } from "../prism/stamped.ts";
import { valueAt } from "./place.ts";
import type { Report } from "./report.ts";
import type { Path } from "./source.ts";
import { type Maker, makersOf } from "./token-shape.ts";

/** Makes a token for each example and asks Prism whether the answer still is one of the contract's. */
export function proveTokens(
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
      report.at(path, message, REMEDY);
    }
  }
}

const REMEDY = "Loosen the schema, or give an example that shows what may change in it.";

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
