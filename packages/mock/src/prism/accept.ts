const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const RANGE = new RegExp(`^${TOKEN}/${TOKEN}(?:\\s*;\\s*${TOKEN}=(?:${TOKEN}|"[^"\\\\]*"))*$`);

/**
 * The media ranges of an `Accept` header that can be read (RFC 9110, section 12.5.1), or `undefined`
 * where none can. On any other, Prism throws past its own error handling.
 */
export function readableRanges(accept: string): string | undefined {
  const ranges = accept.split(",");
  const readable = ranges.filter((range) => RANGE.test(range.trim()));
  if (readable.length === 0) return undefined;
  return readable.length === ranges.length ? accept : readable.join(",").trim();
}
