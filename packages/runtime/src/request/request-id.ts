import type { Operation } from "../description.ts";
import { setHeader } from "./headers.ts";

/** Random hex digits; no more than that is promised of them. */
function makeId(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(Math.ceil(length / 2)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, length);
}

/** Gives the request its own id, unless the caller did. */
export function ensureRequestId(operation: Operation, headers: Headers): string | undefined {
  if (operation.requestId === undefined) return undefined;
  const { header, length } = operation.requestId;
  const given = headers.get(header);
  if (given !== null) return given;
  const id = makeId(length);
  setHeader(headers, header, id);
  return id;
}
