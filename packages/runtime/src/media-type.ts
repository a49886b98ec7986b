/** The media type without its parameters, in lower case; empty where there is none. */
export function mediaTypeOf(contentType: string | null): string {
  return (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

export function isJson(contentType: string): boolean {
  const type = mediaTypeOf(contentType);
  return type === "application/json" || type === "text/json" || type.endsWith("+json");
}

export function isText(contentType: string): boolean {
  const type = mediaTypeOf(contentType);
  return (
    type.startsWith("text/") ||
    type === "application/xml" ||
    type.endsWith("+xml") ||
    type === "application/x-www-form-urlencoded"
  );
}

/** Whether a declared media type, or range (`image/*`), covers the one that came. */
export function covers(declared: string, actual: string): boolean {
  const range = mediaTypeOf(declared);
  if (range === "*/*" || range === actual) return true;
  return range.endsWith("/*") && actual.startsWith(range.slice(0, -1));
}
