import type { Operation } from "../description.ts";
import { covers, mediaTypeOf } from "../media-type.ts";
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
  const parameters = violationsOf(validators.parameters, parametersIn(operation, args), "");
  return [...parameters, ...bodyViolations(operation, validators, args)];
}

function bodyViolations(
  { body: declared }: Operation,
  { body: validators = {} }: OperationValidators,
  { body, mediaType = declared?.mediaTypes[0] ?? "" }: CallArguments,
): readonly Violation[] {
  if (body === undefined) {
    return declared?.required ? [{ pointer: "/body", message: "is required" }] : [];
  }
  // A form that is written already is no object to look into.
  if (body instanceof FormData || body instanceof URLSearchParams) return [];
  const actual = mediaTypeOf(mediaType);
  const key = Object.keys(validators).find((type) => covers(type, actual));
  return violationsOf(key === undefined ? undefined : validators[key], body, "/body");
}

/** The parameters under the contract's names. What is null or `undefined` is not sent, so it is not there. */
function parametersIn(operation: Operation, args: CallArguments): object {
  const given = PLACES.map((place) => {
    const values = Object.entries(args[place] ?? {}).filter(([, value]) => value != null);
    return [place, Object.fromEntries(place === "headers" ? named(operation, values) : values)];
  });
  return Object.fromEntries(given);
}

/** Header names compare without regard to case. */
function named(operation: Operation, values: readonly [string, unknown][]): [string, unknown][] {
  return values.map(([name, value]) => {
    const declared = operation.parameters?.find(
      (parameter) =>
        parameter.in === "header" && parameter.name.toLowerCase() === name.toLowerCase(),
    );
    return [declared?.name ?? name, value];
  });
}
