/** Whether the client reads and writes bodies of this media type as JSON. */
export function isJson(mediaType: string): boolean {
  return /^(?:application|text)\/json\b|\+json\b/i.test(mediaType);
}

export function isForm(mediaType: string): boolean {
  return /^(?:multipart\/|application\/x-www-form-urlencoded)/i.test(mediaType);
}
