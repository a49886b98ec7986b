/** Stands for what is not shown. */
export const MASK = "…";

const LONGEST = 40;
const BORDERS = /[_.\-$\s]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)/;

/**
 * Whether a text that the contract does not know reads as a name, made of words as in `nickName` or `X-Total-2`, and
 * not as something that was issued. What a person calls a property is worth showing, and what a map has as its key
 * may be a token.
 */
export function readsAsName(text: string): boolean {
  const words = text.split(BORDERS).filter((word) => word !== "");
  if (text.length > LONGEST || words.length === 0) return false;
  const letters = words.filter((word) => /^[A-Za-z]$/.test(word));
  return letters.length <= 1 && words.every(isWord);
}

function isWord(word: string): boolean {
  if (/^\d{1,2}$|^[A-Za-z]$/.test(word)) return true;
  return /^[A-Za-z]{2,15}$/.test(word) && !/[^aeiouy]{6}/i.test(word);
}

export function nameOrMask(name: string): string {
  return readsAsName(name) ? name : MASK;
}

/** A path that no contract has: what is neither known of the contract's paths nor a name is masked. */
export function maskedPath(path: string, known: ReadonlySet<string>): string {
  return path
    .split("/")
    .map((segment) => (segment === "" || known.has(segment) ? segment : nameOrMask(segment)))
    .join("/");
}
