/** The media type without its parameters, in lower case; empty where there is none. */
export function mediaTypeOf(contentType: string | null | undefined): string {
  return contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

export function isJson(contentType: string): boolean {
  return /^(?:application|text)\/json$|\+json$/.test(mediaTypeOf(contentType));
}
