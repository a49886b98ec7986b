import { Recent } from "./recent.ts";
import type { Cell } from "./state-store.ts";

/** All that began with one answer: its tokens, and those that they were renewed to. */
export class Login {
  /** Counted from 1. */
  readonly number: number;
  tokens: Token[] = [];
  #states: Map<string, Cell> | undefined;

  constructor(number: number) {
    this.number = number;
  }

  /** Few have any, and there may be thousands of log-ins a second. */
  get states(): Map<string, Cell> {
    return (this.#states ??= new Map());
  }
}

export interface Token {
  /** Its name in `mock.yaml`. */
  readonly kind: string;
  readonly value: string;
  readonly login: Login;
  /** Milliseconds since 1970, as all times here. */
  readonly issued: number;
  /** `Infinity` where it does not end by itself. */
  until: number;
  ended?: "revoked" | "spent";
}

/** Why a token is not good. */
export type Cause = "missing" | "unknown" | "expired" | "revoked" | "spent";

/** Tokens of a kind that are remembered, so that what has ended is told from what never was. */
const LEAST = 2_000;

/** The tokens of one API. */
export class TokenStore {
  readonly #kinds = new Map<string, Recent<Token>>();
  /** The one that is given again to the same key. */
  readonly #keyed = new Map<string, Recent<Token>>();
  #logins = 0;

  newLogin(): Login {
    return new Login((this.#logins += 1));
  }

  find(kind: string, value: string): Token | undefined {
    return this.#kinds.get(kind)?.get(value);
  }

  /** The token that a key got before, where it still is good. */
  ofKey(kind: string, key: string, now: number): Token | undefined {
    const token = this.#keyed.get(kind)?.get(key);
    return token !== undefined && fault(token, now) === undefined ? token : undefined;
  }

  add(token: Token, key?: string): void {
    const { kind, value, login, issued } = token;
    recent(this.#kinds, kind).set(value, token);
    if (key !== undefined) recent(this.#keyed, kind).set(key, token);
    if (login.tokens.length > 7) login.tokens = login.tokens.filter((each) => !fault(each, issued));
    login.tokens = [...login.tokens, token];
  }

  /** Every one that is remembered. */
  *all(): Generator<Token> {
    for (const tokens of this.#kinds.values()) for (const [, token] of tokens) yield token;
  }
}

/** `undefined` for a token that is good. */
export function fault(token: Token, now: number): Cause | undefined {
  return token.ended ?? (token.until <= now ? "expired" : undefined);
}

function recent(kinds: Map<string, Recent<Token>>, name: string): Recent<Token> {
  const known = kinds.get(name);
  if (known) return known;
  const made = new Recent<Token>(LEAST);
  kinds.set(name, made);
  return made;
}
