import type { Operation } from "../description.ts";
import type { HeaderRecord } from "./headers.ts";

/** Gives the request its own id, unless the caller did: hex digits that tell it from others, and protect nothing. */
export function ensureRequestId(
  { requestId }: Operation,
  headers: HeaderRecord,
): string | undefined {
  if (requestId === undefined) return undefined;
  const { header, length } = requestId;
  let id = "";
  while (id.length < length) id += Math.random().toString(16).slice(2);
  return (headers[header.toLowerCase()] ??= id.slice(0, length));
}
