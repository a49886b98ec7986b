/** Takes the secrets of a call out of a text. */
export type Redact = (text: string) => string;

/** Something with secrets of its own. */
export interface Redacts {
  readonly redact: Redact;
}

/** Shorter secrets are replaced as whole words only: "a" in every word would leave no sentence readable. */
const wholeWordBelow = 6;

/**
 * What a character may be sent back as: itself, or escaped for JSON (by a letter, by its code), an address, a form, or
 * HTML. Any escape of its length stands for any character: rather too much is taken out than too little.
 */
function patternOf(character: string): string {
  const itself = `\\\\?\\u{${character.codePointAt(0)?.toString(16)}}`;
  const bytes = new TextEncoder().encode(character).length;
  return `(?:${itself}|\\\\[bfnrt]|(?:\\\\u\\w{4}){${character.length}}|(?:%\\w\\w){${bytes}}|&#?\\w+;|\\+)`;
}

/** Makes the function that takes these secrets out of any text. */
export function createRedact(secrets: readonly string[]): Redact {
  // The longest first: a token may hold another secret.
  const patterns = [...secrets]
    .sort((a, b) => b.length - a.length)
    .map((secret) => {
      const pattern = secret.replace(/\W/gu, patternOf);
      if (secret.length >= wholeWordBelow) return pattern;
      return `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;
    });
  const all = new RegExp(patterns.join("|") || "(?!)", "gu");
  return (text) => text.replace(all, "[redacted]");
}
