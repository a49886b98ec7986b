import type { Operation } from "../description.ts";
import { mediaTypeOf } from "../media-type.ts";
import { covers } from "../parts/takes.ts";
import type { HeaderRecord } from "../request/headers.ts";
import type { Violation } from "../results.ts";
import { addedByClient, type IsAdded } from "./added.ts";
import type { RequestParts } from "./check-request.ts";
import type { Fault, OperationValidators } from "./validators.ts";
import { missing, violationsOf } from "./violations.ts";

const PLACES = ["path", "query", "headers", "cookies"] as const;

/**
 * What in a call's arguments breaks the contract.
 *
 * @param headers what the client sends with every call
 */
export function requestViolations(
  operation: Operation,
  validators: OperationValidators,
  args: RequestParts,
  headers: Readonly<HeaderRecord> = {},
): readonly Violation[] {
  const isAdded = addedByClient(operation, headers, args.headers);
  return partViolations(validators, args, operation.body?.[0], isAdded);
}

/**
 * @param usual the media type of a body that names none
 * @param isAdded tells the headers and cookies that need not stand among the arguments
 */
export function partViolations(
  validators: OperationValidators,
  args: RequestParts,
  usual: string | undefined,
  isAdded: IsAdded,
): readonly Violation[] {
  const isTold = ({ keyword, instancePath, params }: Fault): boolean =>
    keyword !== "required" || !isAdded(instancePath, String(params.missingProperty));
  const parameters = violationsOf(validators.parameters, parametersIn(args), "", isTold);
  return [...parameters, ...bodyViolations(validators, args, usual)];
}

function bodyViolations(
  { body: validators = {}, needsBody }: OperationValidators,
  { body, mediaType }: RequestParts,
  usual = "",
): readonly Violation[] {
  if (body === undefined) return needsBody ? [missing("body")] : [];
  // A form that is written already is no object to look into.
  if (body instanceof FormData || body instanceof URLSearchParams) return [];
  const actual = mediaTypeOf(mediaType ?? usual);
  const key = Object.keys(validators).find((type) => covers(type, actual));
  return violationsOf(key === undefined ? undefined : validators[key], body, "/body");
}

/** The parameters, headers by their names in lower case. What is null or `undefined` is not sent, so it is not there. */
function parametersIn(args: RequestParts): object {
  const given = PLACES.map((place) => {
    const values = Object.entries(args[place] ?? {})
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [place === "headers" ? name.toLowerCase() : name, value] as const);
    return [place, Object.fromEntries(values)];
  });
  return Object.fromEntries(given);
}
