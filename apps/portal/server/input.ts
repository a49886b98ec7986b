/** Reads what the browser sends; anything else is a Problem, never an exception. */
import type { PageArguments, Way } from "./apis/portal-api.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields of a way to log in; `undefined` where one is no text. What the contract says of them the client checks. */
export function loginInput(way: Way, value: unknown): Record<string, string> | undefined {
  if (!isObject(value)) return undefined;
  const found = way.fields.map((name) => [name, value[name]] as const);
  const isText = found.every(([, text]) => typeof text === "string");
  return isText ? (Object.fromEntries(found) as Record<string, string>) : undefined;
}

/** What a page may say of a call; `undefined` where it is nothing of that kind. */
export function callInput(value: unknown): PageArguments | undefined {
  if (!isObject(value)) return undefined;
  const { body, path, query } = value;
  if ([path, query].some((part) => part !== undefined && !isObject(part))) return undefined;
  return { body, path, query } as PageArguments;
}
