/** By their names in lower case; not `Headers`, which cost more than all the rest of a request. */
export type HeaderRecord = Record<string, string>;

/**
 * Sets a header, where there is a value: the types forbid `undefined`, a missing environment variable does not, and
 * `Headers` would send the word "undefined". The platform's own error for a bad value would print it, and it may be a
 * secret.
 */
export function setHeader(headers: HeaderRecord, name: string, value: string | undefined): void {
  if (value === undefined) return;
  if (/[\0\r\n\u0100-\uffff]/.test(value)) {
    throw new TypeError(`The header "${name}" has a value that is not allowed.`);
  }
  headers[name.toLowerCase()] = value;
}
