import type { ErrorObject } from "ajv/dist/2020.js";
import { suggestion } from "./suggestion.ts";

/** What is wrong, and what to do about it. */
export type Words = readonly [message: string, remedy?: string | undefined];

/** What a finding of the schema means to the author of a file. */
export function wordsFor(error: ErrorObject): Words {
  const { keyword, data, params, message } = error;
  const { limit } = params;
  if (isOfDuration(error)) return durationWords(data);
  switch (keyword) {
    case "type":
      return [`${subject(data)}, where ${expected(params["type"])} belongs.`, remedyOf(error)];
    case "required":
      return [`"${params["missingProperty"]}" is missing.`, missingRemedy(error)];
    case "enum":
      return [
        `${JSON.stringify(data)} is not known here.`,
        suggestion(String(data), params["allowedValues"]),
      ];
    case "minProperties":
      return ["There is nothing in it.", "Fill it in, or remove it."];
    case "maxProperties":
      return ["Only one of these can be.", "Remove the others."];
    case "minimum":
      return [`${data} is too little.`, `Write at least ${limit}.`];
    case "maximum":
      return [`${data} is too much.`, `Write at most ${limit}.`];
    case "minItems":
      return [
        "The list is too short.",
        `Give it at least ${limit} ${limit === 1 ? "item" : "items"}.`,
      ];
    case "uniqueItems":
      return ["The same stands twice in the list.", "Remove one of them."];
    case "minLength":
      return ["The text is empty.", remedyOf(error)];
    default:
      return [`This ${message ?? "is not valid"}.`];
  }
}

/** The schema has patterns for durations only. */
function isOfDuration({ keyword, data, parentSchema }: ErrorObject): boolean {
  if (keyword === "pattern") return true;
  const isOther = typeof data === "number" || data === null;
  return keyword === "type" && isOther && "pattern" in Object(parentSchema);
}

function durationWords(data: unknown): Words {
  const isLong = /^\d+(ms|s|m|h|d)$/.test(String(data));
  if (isLong)
    return [`"${String(data).slice(0, 20)}" is too long a time.`, "Write 99999d at most."];
  return [
    `${typeof data === "string" ? JSON.stringify(data) : data} is no duration.`,
    "Write 250ms, 30s, 15m, 2h or 30d.",
  ];
}

const KINDS: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  object: "a mapping (key: value)",
  string: "text",
};

function subject(data: unknown): string {
  if (data === null) return "Nothing stands here";
  return `This is ${KINDS[Array.isArray(data) ? "array" : typeof data] ?? typeof data}`;
}

/** Where nothing may stand, it is not what is missing. */
function expected(types: string | readonly string[]): string {
  const named = [types].flat().filter((type) => type !== "null");
  return named.map((type) => KINDS[type] ?? type).join(" or ");
}

/** What an editor would say of the place. */
function remedyOf({ data, params, parentSchema }: ErrorObject): string | undefined {
  const { description }: { readonly description?: string } = Object(parentSchema);
  const isScalar = typeof data === "number" || typeof data === "boolean";
  const takesText = [params["type"]].flat().includes("string");
  return description ?? (isScalar && takesText ? "Put it in quotes." : undefined);
}

function missingRemedy({ params, parentSchema }: ErrorObject): string | undefined {
  const { properties = {} }: { readonly properties?: Readonly<Record<string, unknown>> } =
    Object(parentSchema);
  const { description }: { readonly description?: string } = Object(
    properties[params["missingProperty"]],
  );
  return description;
}
