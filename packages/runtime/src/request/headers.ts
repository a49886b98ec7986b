import type { Operation } from "../description.ts";
import { argumentFor, type CallArguments } from "./arguments.ts";
import { serializeParameter } from "./parameter-value.ts";

/** By their names in lower case; not `Headers`, which cost more than all the rest of a request. */
export type HeaderRecord = Record<string, string>;

/** Sets a header; the platform's own error would print the value, which may be a secret. */
export function setHeader(headers: HeaderRecord, name: string, value: string): void {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[\0\r\n\u0100-\uffff]/.test(value)) {
    throw new TypeError(`The header "${name}" has a name or a value that HTTP does not allow.`);
  }
  headers[name.toLowerCase()] = value;
}

/** The client's headers, then the operation's header parameters and cookies. */
export function buildHeaders(
  operation: Operation,
  args: CallArguments,
  defaults: Readonly<Record<string, string | undefined>>,
): HeaderRecord {
  const headers: HeaderRecord = {};
  const set = (name: string, value: string | undefined): void => {
    // The types forbid it, a missing environment variable does not: `Headers` would send the word "undefined".
    if (value !== undefined) setHeader(headers, name, value);
  };
  const types = new Set(Object.values(operation.responses).flat());
  if (types.size > 0) headers.accept = [...types].join(", ");
  for (const name in defaults) set(name, defaults[name]);
  for (const parameter of operation.parameters ?? []) {
    const { name, in: place } = parameter;
    if (place !== "header" && place !== "cookie") continue;
    const text = serializeParameter(operation, parameter, argumentFor(parameter, args));
    if (place === "header") set(name, text);
    else addCookie(headers, text);
  }
  return headers;
}

/** Adds a `name=value` to the cookies. Browsers leave the header out: theirs is the cookie jar. */
export function addCookie(headers: HeaderRecord, pair: string | undefined): void {
  if (pair) setHeader(headers, "cookie", headers.cookie ? `${headers.cookie}; ${pair}` : pair);
}
