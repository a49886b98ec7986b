import type { Fault } from "./validators.ts";

type Words = (params: Readonly<Record<string, unknown>>) => string;

const limited =
  (what: string): Words =>
  ({ limit }) =>
    `must have ${what} ${limit}`;

const compared: Words = ({ comparison, limit }) => `must be ${comparison} ${limit}`;

/** By JSON Schema's keyword. Only what the contract says, never what the value is. */
const WORDS: Readonly<Record<string, Words>> = {
  type: ({ type }) => `must be ${[type].flat().join(" or ")}`,
  required: () => "is required",
  dependentRequired: () => "is required beside other properties",
  enum: ({ allowedValues }) => `must be one of ${list(allowedValues)}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  minimum: compared,
  maximum: compared,
  exclusiveMinimum: compared,
  exclusiveMaximum: compared,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${multipleOf}`,
  minLength: limited("a length of at least"),
  maxLength: limited("a length of at most"),
  minItems: limited("this many items at least:"),
  maxItems: limited("this many items at most:"),
  minProperties: limited("this many properties at least:"),
  maxProperties: limited("this many properties at most:"),
  uniqueItems: () => "must not hold the same item twice",
  pattern: ({ pattern }) => `must match ${pattern}`,
  format: ({ format }) => `must have the format ${format}`,
  additionalProperties: () => "is not in the contract",
  unevaluatedProperties: () => "is not in the contract",
  "false schema": () => "must not be there",
  oneOf: ({ passingSchemas }) =>
    passingSchemas ? "has more than one of the declared forms" : "has none of the declared forms",
  anyOf: () => "has none of the declared forms",
};

/** What is wrong, as the end of a sentence that begins with the pointer. */
export function messageOf({ keyword, params }: Fault): string {
  return WORDS[keyword]?.(params) ?? `breaks the contract's "${keyword}"`;
}

/** What ajv tells beside a keyword, and takes from the contract. The rest (`additionalProperty`, `i`) comes from the value. */
const FROM_CONTRACT = new Set(
  "type missingProperty property deps allowedValues allowedValue comparison limit multipleOf pattern format passingSchemas minContains maxContains".split(
    " ",
  ),
);

/** What a message in another language needs beside the keyword. */
export function paramsOf({ params }: Fault): Fault["params"] {
  return Object.fromEntries(Object.entries(params).filter(([name]) => FROM_CONTRACT.has(name)));
}

function list(values: unknown): string {
  return (Array.isArray(values) ? values : []).map((value) => JSON.stringify(value)).join(", ");
}
