import type { Diagnostic } from "../prism/violations.ts";
import { nameOrMask } from "./names.ts";

/** Prism's words for these hold nothing but what stands in the contract. */
const PLAIN: ReadonlySet<string> = new Set(
  `type required enum const pattern format multipleOf uniqueItems minimum maximum exclusiveMinimum
  exclusiveMaximum minLength maxLength minItems maxItems minProperties maxProperties minContains
  maxContains oneOf anyOf not if contains items prefixItems dependentRequired`.split(/\s+/),
);
const LONGEST = 240;

/** What is wrong, in Prism's words; a name that the message made up shows only where it reads as a name. */
export function wordsOf({ message, path = [], code }: Diagnostic, side: string): string {
  const keyword = String(code ?? "");
  const said = withoutPlace(message, path, side);
  const extra = /^(.*?)(; found |: )'(.*)'$/s.exec(said);
  if (/^(?:additional|unevaluated)Properties$/.test(keyword) && extra) {
    return `${extra[1]}: ${nameOrMask(extra[3] ?? "")}`;
  }
  if (!PLAIN.has(keyword)) return `breaks the contract's "${keyword}"`;
  return said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said;
}

/** Prism puts the place before its words, as in "Request body property a.b must be string". */
function withoutPlace(message: string, path: readonly (string | number)[], side: string): string {
  const [prefix = "", ...rest] = path;
  const kind = rest.length === 0 ? "" : prefix === "body" ? "property " : "parameter ";
  const names = rest.length === 0 ? "" : `${rest.join(".").trim()} `;
  const place = `${side === "request" ? "Request" : "Response"} ${prefix ? `${prefix} ` : ""}${kind}${names}`;
  return message.startsWith(place) ? message.slice(place.length) : "must be valid";
}

/** The property that is missing: one of the contract's own names. */
export function missingProperty({ code, message }: Diagnostic): string | undefined {
  return code === "required" ? /required property '(.*)'$/s.exec(message)?.[1] : undefined;
}
