import { mediaTypeOf } from "../media-type.ts";

/** Whether one of the declared media types, or ranges (`image/*`), covers a `content-type`. */
export function takes(declared: readonly string[], contentType: string): boolean {
  const actual = mediaTypeOf(contentType);
  return declared.some((range) => covers(range, actual));
}

/** Whether a declared media type, or range (`image/*`), covers the one that came. */
export function covers(declared: string, actual: string): boolean {
  const range = mediaTypeOf(declared);
  return range === actual || range === "*/*" || `${actual.split("/", 1)[0]}/*` === range;
}
