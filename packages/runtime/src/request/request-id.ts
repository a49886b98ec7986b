import type { Operation } from "../description.ts";
import { type HeaderRecord, setHeader } from "./headers.ts";

/** Random hex digits that are drawn at once: to ask for few at a time takes as long. */
let digits = "";

function makeId(length: number): string {
  while (digits.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(512))) {
      digits += byte.toString(16).padStart(2, "0");
    }
  }
  const id = digits.slice(0, length);
  digits = digits.slice(length);
  return id;
}

/** Gives the request its own id, unless the caller did. */
export function ensureRequestId(operation: Operation, headers: HeaderRecord): string | undefined {
  if (operation.requestId === undefined) return undefined;
  const { header, length } = operation.requestId;
  const given = headers[header.toLowerCase()];
  if (given !== undefined) return given;
  const id = makeId(length);
  setHeader(headers, header, id);
  return id;
}
