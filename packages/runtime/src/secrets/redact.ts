/** Takes the secrets of a call out of a text. */
export type Redact = (text: string) => string;

/** Something with secrets of its own. */
export interface Redacts {
  readonly redact: Redact;
}

/** Shorter secrets are replaced as whole words only: "a" in every word would leave no sentence readable. */
const wholeWordBelow = 6;

const named: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  " ": "\\+",
};

/** Hexadecimal digits in either case. */
function hex(code: number, length = 1): string {
  const digits = code.toString(16).padStart(length, "0");
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

function literal(text: string): string {
  return Array.from(text, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).join("");
}

/** A character as a service may send it back: as it is, or escaped for JSON, an address, a form, or HTML. */
function patternOf(character: string): string {
  if (/[A-Za-z0-9]/.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const forms = [
    `\\\\?${literal(character)}`,
    literal(JSON.stringify(character).slice(1, -1)),
    Array.from(new TextEncoder().encode(character), (byte) => `%${hex(byte, 2)}`).join(""),
    character
      .split("")
      .map((unit) => `\\\\u${hex(unit.charCodeAt(0), 4)}`)
      .join(""),
    `&#(?:0*${code}|[xX]0*${hex(code)});`,
    named[character],
  ];
  return `(?:${forms.filter(Boolean).join("|")})`;
}

/** Makes the function that takes these secrets out of any text. */
export function createRedact(secrets: readonly string[]): Redact {
  // The longest first: a token may hold another secret.
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
  const patterns = longestFirst.map((secret) => {
    const pattern = Array.from(secret, patternOf).join("");
    if (secret.length >= wholeWordBelow) return pattern;
    return `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;
  });
  if (patterns.length === 0) return (text) => text;
  const pattern = new RegExp(patterns.join("|"), "gu");
  return (text) => text.replace(pattern, "[redacted]");
}
