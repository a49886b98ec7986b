import { randomBytes, randomText } from "./random.ts";

/** When a token begins and ends, milliseconds since 1970; `until` may be `Infinity`. */
interface Span {
  readonly issued: number;
  readonly until: number;
}

/** Makes a token that no other has. */
export type Maker = (span: Span) => string;

const DIGITS = "0123456789";
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const ALL = DIGITS + LOWER + UPPER;

/** Characters that must be new, so that nobody ever gets the same token twice. */
const ENOUGH = 12;

/** The ways to make tokens like this one, the best first. The others are for schemas that do not take the best. */
export function makersOf(example: string): readonly Maker[] {
  const special = jwt(example) ?? uuid(example) ?? base64(example);
  if (special) return [special];
  const parts = example.split(/([^A-Za-z0-9]+)/).map(partOf);
  const fresh = parts.reduce((sum, { length }) => sum + length, 0);
  const runs: Maker = () => parts.map(({ make }) => make()).join("");
  if (fresh >= ENOUGH) return [runs];
  return [appended(example), sameLength(example)];
}

interface Part {
  /** How many characters are new each time. */
  readonly length: number;
  readonly make: () => string;
}

/** Words stay as they are; what looks random is made anew in its alphabet. */
function partOf(text: string): Part {
  const alphabet = isRandom(text) ? alphabetOf(text) : "";
  if (alphabet === "") return { length: 0, make: () => text };
  return { length: text.length, make: () => randomText(alphabet, text.length) };
}

function isRandom(text: string): boolean {
  if (!/^[A-Za-z0-9]{8,}$/.test(text)) return false;
  return /^\d+$/.test(text) ? text.length >= ENOUGH : /\d/.test(text);
}

function alphabetOf(text: string): string {
  if (/^\d+$/.test(text)) return DIGITS;
  if (/^[0-9a-f]+$/.test(text) && /\d/.test(text)) return `${DIGITS}abcdef`;
  if (/^[0-9A-F]+$/.test(text) && /\d/.test(text)) return `${DIGITS}ABCDEF`;
  return [
    /\d/.test(text) ? DIGITS : "",
    /[a-z]/.test(text) ? LOWER : "",
    /[A-Z]/.test(text) ? UPPER : "",
  ].join("");
}

/** `yourToken` becomes `yourToken_4fK…`: a person still sees what it is. */
function appended(example: string): Maker {
  const separator = example.includes("-") && !example.includes("_") ? "-" : "_";
  return () => `${example}${separator}${randomText(ALL, 16)}`;
}

function sameLength(example: string): Maker {
  const kept = Math.max(0, example.length - 16);
  const parts = Array.from(example.slice(kept), (letter) => alphabetOf(letter) || letter);
  return () => example.slice(0, kept) + parts.map(letterOf).join("");
}

function letterOf(alphabet: string): string {
  return alphabet.length > 1 ? randomText(alphabet, 1) : alphabet;
}

function uuid(example: string): Maker | undefined {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(example)) return undefined;
  const isUpper = /[A-F]/.test(example) && !/[a-f]/.test(example);
  return () => {
    const hex = randomText(`${DIGITS}abcdef`, 30);
    const variant = randomText("89ab", 1);
    const made = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
    return isUpper ? made.toUpperCase() : made;
  };
}

function base64(example: string): Maker | undefined {
  const isBase64 = /^[A-Za-z0-9+/]{16,}={0,2}$/.test(example) && example.length % 4 === 0;
  if (!isBase64 || !/[+/=]/.test(example)) return undefined;
  const { length } = Buffer.from(example, "base64");
  return () => randomBytes(length).toString("base64");
}

/** A JWT (RFC 7519) keeps its claims, gets a `jti`, and `iat` and `exp` where it has them. Its signature fits nothing. */
function jwt(example: string): Maker | undefined {
  const [, header, body, signature] = /^(eyJ[\w-]+)\.(eyJ[\w-]+)\.([\w-]*)$/.exec(example) ?? [];
  const claims = body === undefined ? undefined : claimsOf(body);
  if (claims === undefined || signature === undefined) return undefined;
  return ({ issued, until }) => {
    const times = {
      ...("iat" in claims ? { iat: Math.floor(issued / 1_000) } : {}),
      ...("exp" in claims && Number.isFinite(until) ? { exp: Math.floor(until / 1_000) } : {}),
    };
    const fresh = { ...claims, ...times, jti: randomText(ALL, 22) };
    const payload = Buffer.from(JSON.stringify(fresh)).toString("base64url");
    return `${header}.${payload}.${randomText(`${ALL}-_`, signature.length)}`;
  };
}

function claimsOf(body: string): object | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(body, "base64url").toString());
    return typeof claims === "object" && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}
