import type { Problem } from "@handshake/contract";
import type { IHttpOperation } from "@stoplight/types";
import { partsOf, propertyOf, type Schema } from "../api/schema.ts";
import type { Path, YamlSource } from "./source.ts";
import { suggestion } from "./suggestion.ts";

interface Context {
  readonly operation: IHttpOperation;
  readonly source: YamlSource;
}

/** Properties that the contract's body does not have, and values of a type that it never has. */
export function checkBody(
  context: Context,
  schemas: readonly Schema[],
  value: unknown,
  path: Path,
): Problem[] {
  const { operation, source } = context;
  const parts = schemas.flatMap((schema) => partsOf(operation, schema));
  const types: readonly string[] = parts.flatMap(({ type = [] }) => type);
  if (types.length > 0 && !typesOf(value).some((type) => types.includes(type))) {
    const message = `The contract has ${[...new Set(types)].join(" or ")} here, this is ${article(value)}.`;
    return [source.problem(path, message, types.includes("string") ? QUOTE : undefined)];
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const known = parts.flatMap(({ properties = {} }) => Object.keys(properties));
  return Object.entries(value).flatMap(([name, item]) => {
    const below = [...path, name];
    const found = schemas.flatMap((schema) => propertyOf(operation, schema, name));
    if (found.length > 0) return checkBody(context, found, item, below);
    if (known.length === 0 || known.includes(name)) return [];
    const message = `The request's body has no property "${name}".`;
    return [source.problem(below, message, suggestion(name, [...new Set(known)]), true)];
  });
}

/** YAML reads an account such as 0027188460911 as a number. */
const QUOTE = "Put the value in quotes.";

function typesOf(value: unknown): string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  if (typeof value === "number")
    return Number.isInteger(value) ? ["integer", "number"] : ["number"];
  return [typeof value];
}

function article(value: unknown): string {
  const [type = ""] = typesOf(value);
  return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`;
}
