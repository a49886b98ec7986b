import type { Operation } from "../description.ts";
import { mediaTypeOf } from "../media-type.ts";
import { covers } from "../parts/takes.ts";
import type { CallArguments } from "../request/arguments.ts";
import type { Violation } from "../results.ts";
import type { OperationValidators } from "./validators.ts";
import { violationsOf } from "./violations.ts";

const PLACES = ["path", "query", "headers", "cookies"] as const;

/** What in a call's arguments breaks the contract. */
export function requestViolations(
  operation: Operation,
  validators: OperationValidators,
  args: CallArguments,
): readonly Violation[] {
  const parameters = violationsOf(validators.parameters, parametersIn(args), "");
  return [...parameters, ...bodyViolations(operation, validators, args)];
}

function bodyViolations(
  { body: declared }: Operation,
  { body: validators = {}, needsBody }: OperationValidators,
  { body, mediaType = declared?.[0] ?? "" }: CallArguments,
): readonly Violation[] {
  if (body === undefined) return needsBody ? [{ pointer: "/body", message: "is required" }] : [];
  // A form that is written already is no object to look into.
  if (body instanceof FormData || body instanceof URLSearchParams) return [];
  const actual = mediaTypeOf(mediaType);
  const key = Object.keys(validators).find((type) => covers(type, actual));
  return violationsOf(key === undefined ? undefined : validators[key], body, "/body");
}

/** The parameters, headers by their names in lower case. What is null or `undefined` is not sent, so it is not there. */
function parametersIn(args: CallArguments): object {
  const given = PLACES.map((place) => {
    const values = Object.entries(args[place] ?? {})
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [place === "headers" ? name.toLowerCase() : name, value] as const);
    return [place, Object.fromEntries(values)];
  });
  return Object.fromEntries(given);
}
