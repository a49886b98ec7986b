import { ContractError, type Problem } from "@handshake/contract";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import schema from "../../mock.schema.json" with { type: "json" };
import { suggestion } from "./suggestion.ts";
import type { MockFile } from "./rule.ts";
import type { Path, YamlSource } from "./source.ts";

const validate = new Ajv2020({ allErrors: true, verbose: true, strict: false }).compile<MockFile>(
  schema,
);

/** Checks a file against `mock.schema.json`. @throws {ContractError} with the place of every slip. */
export function checkShape(source: YamlSource): MockFile {
  const value = source.value ?? {};
  if (validate(value)) return value;
  throw new ContractError((validate.errors ?? []).map((error) => problemOf(error, source)));
}

function problemOf(error: ErrorObject, source: YamlSource): Problem {
  const path = pathOf(error.instancePath);
  const parent: unknown = error.parentSchema;
  const { additionalProperty, missingProperty, allowedValues, type } = error.params;
  if (error.keyword === "additionalProperties") {
    const known = Object.keys(Reflect.get(Object(parent), "properties") ?? {});
    const message = `Unknown key "${additionalProperty}".`;
    const remedy = suggestion(additionalProperty, known);
    return source.problem([...path, additionalProperty], message, remedy, true);
  }
  if (error.keyword === "required") return source.problem(path, `"${missingProperty}" is missing.`);
  if (error.keyword === "enum") {
    return source.problem(path, "Not a value that is known here.", suggestion("", allowedValues));
  }
  if (error.keyword === "type") {
    return source.problem(path, `Expected ${[type].flat().join(" or ")}.`);
  }
  return source.problem(path, `This ${error.message ?? "is not valid"}.`);
}

/** A JSON pointer as a path into the YAML. */
function pathOf(pointer: string): Path {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
