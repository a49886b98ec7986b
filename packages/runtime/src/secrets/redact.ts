/** Takes the secrets of a call out of a text. */
export type Redact = (text: string) => string;

const replacement = "[redacted]";

/** Shorter secrets are replaced as whole words only: "a" in every word would leave no sentence readable. */
const wholeWordBelow = 6;

/** Where a word begins and ends, in any script. */
const notAfterWord = "(?<![\\p{L}\\p{N}])";
const notBeforeWord = "(?![\\p{L}\\p{N}])";

function percentEncoded(text: string): string[] {
  // A lone surrogate has no percent-encoding.
  const encoded = encodeURIComponent(text.toWellFormed());
  const form = new URLSearchParams({ "": text }).toString().slice(1);
  return [encoded, form].flatMap((variant) => [
    variant,
    variant.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase()),
  ]);
}

function jsonEscaped(text: string): string[] {
  const plain = JSON.stringify(text).slice(1, -1);
  const ascii = plain.replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return [plain, ascii, plain.replaceAll("/", "\\/")];
}

function htmlEscaped(text: string): string[] {
  const basic = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const quoted = basic.replaceAll('"', "&quot;");
  return [basic, quoted, quoted.replaceAll("'", "&#39;"), quoted.replaceAll("'", "&#x27;")];
}

/** The forms in which a service may send a secret back. */
function variantsOf(secret: string): string[] {
  return [secret, ...percentEncoded(secret), ...jsonEscaped(secret), ...htmlEscaped(secret)];
}

function patternOf(variant: string): string {
  const literal = variant.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return variant.length < wholeWordBelow ? notAfterWord + literal + notBeforeWord : literal;
}

/** Makes the function that takes these secrets out of any text. */
export function createRedact(secrets: readonly string[]): Redact {
  const variants = [...new Set(secrets.flatMap(variantsOf))].filter((variant) => variant !== "");
  if (variants.length === 0) return (text) => text;
  // The longest first: a token may hold another secret.
  const patterns = variants.sort((a, b) => b.length - a.length).map(patternOf);
  const pattern = new RegExp(patterns.join("|"), "gu");
  return (text) => text.replace(pattern, replacement);
}
