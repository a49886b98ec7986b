import type { Operation } from "../description.ts";
import type { CallArguments } from "../request/arguments.ts";
import { type HeaderRecord, setHeader } from "../request/headers.ts";
import { serializeParameter } from "../request/parameter-value.ts";

/** Adds a `name=value` to the cookies. Browsers leave the header out: theirs is the cookie jar. */
export function addCookie(headers: HeaderRecord, pair: string | undefined): void {
  if (pair) setHeader(headers, "cookie", headers.cookie ? `${headers.cookie}; ${pair}` : pair);
}

/** Writes a call's cookies. */
export function cookies(headers: HeaderRecord, operation: Operation, args: CallArguments): void {
  for (const [name, value] of Object.entries(args.cookies ?? {})) {
    addCookie(headers, serializeParameter(operation, "cookies", name, value));
  }
}
