/** Properties whose values are secrets, whatever the contract says of them. */
const SECRET_NAME =
  /pass(?:word|wd|phrase|code)|pwd|secret|token|captcha|\botp\b|\bpin\b|credential|api[-_]?key|session[-_]?id|signature|cookie|authorization|private[-_]?key|mnemonic/i;

export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

const DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Whether a word looks as if it was issued, or tells who somebody is: letters mixed with digits, six digits or more,
 * an address, or long without being made of words. A date is none of them.
 */
export function looksSecret(word: string): boolean {
  if (DATE.test(word)) return false;
  if (/\d{6}/.test(word.replaceAll(/[\s().-]/g, ""))) return true;
  if (/[^\s@]@[^\s@]/.test(word)) return true;
  const plain = word.replaceAll(/[^A-Za-z0-9]/g, "");
  if (plain.length >= 6 && /\d/.test(plain) && /[A-Za-z]/.test(plain)) return true;
  return /[A-Za-z]{21}/.test(word) || /[a-z][A-Z].*[a-z][A-Z].*[a-z][A-Z].*[a-z][A-Z]/.test(word);
}

/** A number that could be a telephone's or a person's. */
export function isTellingNumber(value: number): boolean {
  return Math.abs(value) >= 1_000_000;
}
