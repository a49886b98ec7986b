import type { Operation } from "../description.ts";
import type { HeaderRecord } from "./headers.ts";

/** Hex digits that tell this program from others, drawn at the first call: to draw some for each takes longer than all else. */
let origin = "";
let count = 0;

/** Gives the request its own id, unless the caller did. It tells calls apart, and protects nothing. */
export function ensureRequestId(
  { requestId }: Operation,
  headers: HeaderRecord,
): string | undefined {
  if (requestId === undefined) return undefined;
  const { header, length } = requestId;
  while (origin.length < length) origin += Math.random().toString(16).slice(2);
  const number = String((count += 1));
  return (headers[header] ??= origin.slice(number.length - length) + number);
}
