/** One token of a JSON text, good or not. */
export interface Token {
  readonly kind: "{" | "}" | "[" | "]" | ":" | "," | "string" | "scalar" | "word" | "other" | "end";
  /** Where the token starts, or, with a fault, where the fault is. */
  readonly start: number;
  readonly end: number;
  /** What is wrong inside of the token. */
  readonly fault?: string;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const LITERAL = /(?:true|false|null)(?!\w)/y;
const WORD = /[\w$.+-]+/y;

export function scanToken(text: string, from: number): Token {
  const start = from + matched(SPACE, text, from);
  const character = text[start];
  if (character === undefined) return { kind: "end", start, end: start };
  if (isPunctuation(character)) return { kind: character, start, end: start + 1 };
  if (character === '"') return scanString(text, start);
  if (character === "'") {
    return {
      ...single("other", start),
      fault: "JSON puts strings in double quotes, not single ones",
    };
  }
  if (text.startsWith("//", start) || text.startsWith("/*", start)) {
    return { ...single("other", start), fault: "JSON has no comments" };
  }
  const length = matched(NUMBER, text, start) || matched(LITERAL, text, start);
  if (length > 0) return { kind: "scalar", start, end: start + length };
  const word = matched(WORD, text, start);
  return word > 0 ? { kind: "word", start, end: start + word } : single("other", start);
}

function scanString(text: string, start: number): Token {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code))
      return { ...single("string", start), fault: "a string that never ends" };
    if (code === 0x22) return { kind: "string", start, end: at + 1 };
    if (code < 0x20) {
      const name = code === 0x0a || code === 0x0d ? "a line break" : "a control character";
      return { ...single("string", at), fault: `${name} inside of a string: it must be escaped` };
    }
    const escape = code === 0x5c ? escapeLength(text, at) : 1;
    if (escape === 0) {
      return { ...single("string", at), fault: "a backslash that escapes nothing JSON knows" };
    }
    at += escape;
  }
}

/** Length of the escape at a backslash; 0 where it is none. */
function escapeLength(text: string, at: number): number {
  if (/^["\\/bfnrt]$/.test(text[at + 1] ?? "")) return 2;
  return /^u[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 6)) ? 6 : 0;
}

function single<Kind extends Token["kind"]>(kind: Kind, start: number) {
  return { kind, start, end: start + 1 };
}

function matched(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function isPunctuation(character: string): character is "{" | "}" | "[" | "]" | ":" | "," {
  return "{}[]:,".includes(character);
}
