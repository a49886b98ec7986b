/** The media type without its parameters, in lower case; empty where there is none. */
export function mediaTypeOf(contentType: string | null | undefined): string {
  return contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** Whether bodies of a `content-type` are JSON: `application/json`, `application/problem+json`. */
export function isJson(contentType: string): boolean {
  return /[/+]json\s*(?:;|$)/i.test(contentType);
}
