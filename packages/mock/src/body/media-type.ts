/** A Content-Type's media type in lower case, without parameters; `undefined` when it is none. */
export function mediaTypeOf(contentType: string | undefined): string | undefined {
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  return type === undefined || !/^[^\s/]+\/[^\s/]+$/.test(type) ? undefined : type;
}

/** `application/json` and every `application/…+json` (RFC 6839), which Prism parses as JSON. */
export function isJson(contentType: string | undefined): boolean {
  return /^application\/(?:json|[^/]+\+json)$/.test(mediaTypeOf(contentType) ?? "");
}

/** The `charset` parameter; utf-8 where there is none. */
export function charsetOf(contentType: string | undefined): string {
  return /;\s*charset="?([^\s";]+)/i.exec(contentType ?? "")?.[1] ?? "utf-8";
}

/** Whether a media type is in a contract's list, in which a range (`text/*`) stands for all of its types. */
export function isDeclared(mediaType: string, declared: readonly string[]): boolean {
  const [type] = mediaType.split("/", 1);
  return declared
    .map((range) => mediaTypeOf(range))
    .some((range) => range === mediaType || range === "*/*" || range === `${type}/*`);
}
