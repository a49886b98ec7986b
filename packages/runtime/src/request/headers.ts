import { serializeArrayParam, serializeObjectParam } from "openapi-fetch";
import type { Operation, Parameter } from "../description.ts";
import type { CallArguments } from "./arguments.ts";
import { flatValue } from "./parameter-value.ts";
import { serializeQueryParameter } from "./query.ts";

/** Style `simple`, the only one that headers have; nothing in it is percent-encoded. */
function serializeHeader(parameter: Parameter, value: unknown): string | undefined {
  const options = {
    style: "simple",
    explode: parameter.explode ?? false,
    allowReserved: true,
  } as const;
  const flat = flatValue(parameter, value, (key) => key);
  if (Array.isArray(flat)) return serializeArrayParam(parameter.name, flat, options);
  if (typeof flat === "object") return serializeObjectParam(parameter.name, flat, options);
  return flat === undefined ? undefined : String(flat);
}

/** Sets a header; the platform's own error would print the value, which may be a secret. */
export function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    throw new TypeError(`The header "${name}" has a name or a value that HTTP does not allow.`);
  }
}

function valueOf(name: string, values: Readonly<Record<string, unknown>>): unknown {
  if (name in values) return values[name];
  const key = Object.keys(values).find((other) => other.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : values[key];
}

function accepted(operation: Operation): string {
  return [...new Set(Object.values(operation.responses).flat())].join(", ");
}

/** The client's headers, then the operation's header parameters and cookies. */
export function buildHeaders(
  operation: Operation,
  args: CallArguments,
  defaults: Readonly<Record<string, string | undefined>>,
): Headers {
  const headers = new Headers();
  const accept = accepted(operation);
  if (accept !== "") headers.set("accept", accept);
  for (const [name, value] of Object.entries(defaults)) {
    // The types forbid it, a missing environment variable does not: `Headers` would send the word "undefined".
    if (value !== undefined) setHeader(headers, name, value);
  }
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in !== "header") continue;
    const value = serializeHeader(parameter, valueOf(parameter.name, args.headers ?? {}));
    if (value !== undefined) setHeader(headers, parameter.name, value);
  }
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in !== "cookie") continue;
    // An exploded array would be `a=1&a=2`, which no cookie can hold.
    const flat = { ...parameter, explode: false };
    const pair = serializeQueryParameter(flat, args.cookies?.[parameter.name]);
    if (pair !== "") addCookie(headers, pair);
  }
  return headers;
}

/** Adds `name=value` to the cookies. Browsers leave the header out: theirs is the cookie jar. */
export function addCookie(headers: Headers, pair: string): void {
  const before = headers.get("cookie");
  setHeader(headers, "cookie", before === null ? pair : `${before}; ${pair}`);
}
