import { scanToken, type Token } from "./json-token.ts";

/** Where and why a text is no JSON (RFC 8259). */
export interface JsonFault {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** What was expected and what stands there. Never repeats the body's words, which may be secrets. */
  readonly message: string;
}

type State = "value" | "first item" | "first key" | "key" | "colon" | "after value" | "after all";

/**
 * Finds the first fault of a text that `JSON.parse` refused. V8's own message quotes the text around
 * the fault, and that may be a password; and it names no place for some faults.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ("{" | "[")[] = [];
  let state: State = "value";
  let at = 0;
  for (;;) {
    const token = scanToken(text, at);
    const next: State | "done" | undefined =
      token.fault === undefined ? step(state, token, open) : undefined;
    if (next === undefined) return fault(text, token, state, open.at(-1));
    if (next === "done") return undefined;
    state = next;
    at = token.end;
  }
}

/** The state after a token, or `undefined` where the token may not stand. Keeps the list of open brackets. */
function step(state: State, token: Token, open: ("{" | "[")[]): State | "done" | undefined {
  const closes = token.kind === "}" || token.kind === "]";
  if (closes && mayClose(state, token, open.at(-1))) {
    open.pop();
    return open.length === 0 ? "after all" : "after value";
  }
  if (state === "value" || state === "first item") return value(token, open);
  if (state === "first key" || state === "key")
    return token.kind === "string" ? "colon" : undefined;
  if (state === "colon") return token.kind === ":" ? "value" : undefined;
  if (state === "after all") return token.kind === "end" ? "done" : undefined;
  return token.kind === "," ? (open.at(-1) === "{" ? "key" : "value") : undefined;
}

function value(token: Token, open: ("{" | "[")[]): State | undefined {
  if (token.kind === "{" || token.kind === "[") {
    open.push(token.kind);
    return token.kind === "{" ? "first key" : "first item";
  }
  if (token.kind !== "string" && token.kind !== "scalar") return undefined;
  return open.length === 0 ? "after all" : "after value";
}

function mayClose(state: State, token: Token, innermost: "{" | "[" | undefined): boolean {
  if (token.kind === "}") {
    return innermost === "{" && (state === "first key" || state === "after value");
  }
  return innermost === "[" && (state === "first item" || state === "after value");
}

function fault(
  text: string,
  token: Token,
  state: State,
  innermost: "{" | "[" | undefined,
): JsonFault {
  const before = text.slice(0, token.start);
  const lineStart = before.lastIndexOf("\n") + 1;
  return {
    line: before.split("\n").length,
    column: token.start - lineStart + 1,
    message: token.fault ?? sentence(state, token, innermost),
  };
}

function sentence(state: State, token: Token, innermost: "{" | "[" | undefined): string {
  const closes = token.kind === "}" || token.kind === "]";
  if (closes && (state === "key" || (state === "value" && innermost === "["))) {
    return `a comma before "${token.kind}": JSON allows no trailing comma`;
  }
  return `expected ${expected(state, innermost)}, found ${found(token)}`;
}

function expected(state: State, innermost: "{" | "[" | undefined): string {
  if (state === "value") return "a value";
  if (state === "first item") return 'a value or "]"';
  if (state === "first key") return 'a property name in double quotes or "}"';
  if (state === "key") return "a property name in double quotes";
  if (state === "colon") return '":"';
  if (state === "after all") return "the end of the body";
  return innermost === "{" ? '"," or "}"' : '"," or "]"';
}

function found(token: Token): string {
  if (token.kind === "end") return "the end of the body";
  if (token.kind === "string") return "a string";
  if (token.kind === "scalar") return "a value";
  if (token.kind === "word") return "an unquoted word";
  return token.kind === "other" ? "a character that starts no JSON value" : `"${token.kind}"`;
}
