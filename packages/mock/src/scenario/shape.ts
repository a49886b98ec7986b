import { ContractError, type Problem } from "@handshake/contract";
import type { ErrorObject } from "ajv/dist/2020.js";
import { keysOf } from "../json-pointer.ts";
import type { MockFile } from "./file.ts";
import { endless } from "./endless.ts";
import { inOrder } from "./in-order.ts";
import { wordsFor } from "./shape-words.ts";
import { isMockFile } from "./shape-validator.ts";
import type { Path, YamlSource } from "./source.ts";
import { suggestion } from "./suggestion.ts";

/** Checks a file against `mock.schema.json`. @throws {ContractError} with the place of every slip. */
export function checkShape(source: YamlSource): MockFile {
  const value = source.value ?? {};
  const path = endless(value);
  if (path) {
    const message = "Aliases repeat this without an end.";
    throw new ContractError([source.problem(path, message, "Write out what is meant.")]);
  }
  if (isMockFile(value)) return value;
  const found = withoutEchoes(isMockFile.errors ?? []);
  throw new ContractError(inOrder(found.map((error) => problemOf(error, source))));
}

/** A key that is mistyped is missing, too; and what fails in `then` makes `if` fail. */
function withoutEchoes(errors: readonly ErrorObject[]): ErrorObject[] {
  const unknown = errors.filter(({ keyword }) => keyword === "additionalProperties");
  const mistyped = new Set(unknown.map(({ instancePath }) => instancePath));
  return errors.filter(
    ({ keyword, instancePath }) =>
      keyword !== "if" && !(keyword === "required" && mistyped.has(instancePath)),
  );
}

function problemOf(error: ErrorObject, source: YamlSource): Problem {
  const path = pathOf(error.instancePath);
  if (error.keyword !== "additionalProperties") return source.problem(path, ...wordsFor(error));
  const { additionalProperty } = error.params;
  const known = Object.keys(Reflect.get(Object(error.parentSchema), "properties") ?? {});
  const message = `Unknown key "${additionalProperty}".`;
  const remedy = suggestion(additionalProperty, known);
  return source.problem([...path, additionalProperty], message, remedy, true);
}

/** A JSON pointer as a path into the YAML. */
function pathOf(pointer: string): Path {
  return keysOf(pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
