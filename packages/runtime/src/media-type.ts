/** The media type without its parameters, in lower case; empty where there is none. */
export function mediaTypeOf(contentType: string | null): string {
  return contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

export function isJson(contentType: string): boolean {
  return /^(?:application|text)\/json$|\+json$/.test(mediaTypeOf(contentType));
}

export function isText(contentType: string): boolean {
  return /^text\/|^application\/(?:xml|x-www-form-urlencoded)$|\+xml$/.test(
    mediaTypeOf(contentType),
  );
}

/** Whether a declared media type, or range (`image/*`), covers the one that came. */
export function covers(declared: string, actual: string): boolean {
  const range = mediaTypeOf(declared);
  return range === actual || range === "*/*" || `${actual.split("/", 1)[0]}/*` === range;
}
