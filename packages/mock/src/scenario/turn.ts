import type { Facts } from "./facts.ts";
import type { Decision } from "./scenario.ts";
import type { Reader } from "./place.ts";
import { type Cause, fault, type Login, type Token, type TokenStore } from "./token-store.ts";
import type { Verb } from "./file.ts";

/** A place where an operation takes a token, and what becomes of it. */
export interface TokenCheck {
  readonly kind: string;
  /** Kinds that come in one answer are of one family. */
  readonly family: string;
  readonly read: Reader;
  /** A request without one is refused: no way around it in the contract. */
  readonly isRequired: boolean;
  /** One that has expired still does. */
  readonly takesExpired: boolean;
  readonly refusals: ReadonlyMap<Cause, Decision>;
  readonly verb?: Verb;
  /** The examples that the verb happens with. */
  readonly on: ReadonlySet<string>;
}

/** A request on its way through a scenario, and whose tokens it carries. */
export class Turn {
  readonly facts: Facts;
  readonly #taken: { readonly check: TokenCheck; readonly token: Token }[] = [];
  /** States of a log-in that is about to begin. */
  readonly pending: { readonly state: string; readonly value: string }[] = [];

  constructor(facts: Facts) {
    this.facts = facts;
  }

  /** Takes the token at its place. @returns what is wrong with it. */
  take(check: TokenCheck, tokens: TokenStore, now: number): Cause | undefined {
    const value = check.read(this.facts);
    if (value === undefined) return "missing";
    const token = tokens.find(check.kind, value);
    if (token === undefined) return "unknown";
    const cause = fault(token, now);
    if (cause !== undefined && !(cause === "expired" && check.takesExpired)) return cause;
    this.#taken.push({ check, token });
    return undefined;
  }

  /** A good token of that kind; the last that was taken. */
  tokenOf(kind: string): Token | undefined {
    return this.#taken.findLast(({ token }) => token.kind === kind)?.token;
  }

  loginOf(family: string): Login | undefined {
    if (this.#taken.length === 0) return undefined;
    return this.#taken.findLast(({ check }) => check.family === family)?.token.login;
  }

  /** Does with each token what its place says, for an answer by the name of its example. */
  conclude(example: string | undefined, replaced: ReadonlySet<string>): void {
    for (const { check, token } of this.#taken) {
      if (check.verb === undefined) continue;
      if (example !== undefined && !check.on.has(example)) continue;
      conclude(check.verb, token, replaced);
    }
  }
}

function conclude(verb: Verb, token: Token, replaced: ReadonlySet<string>): void {
  const { login, kind } = token;
  if (verb === "once" || verb === "renew") token.ended ??= "spent";
  for (const other of login.tokens) {
    if (verb === "renew" && replaced.has(other.kind)) other.ended ??= "spent";
    if (verb === "revoke" && other.kind === kind) other.ended ??= "revoked";
    if (verb === "logOut") other.ended ??= "revoked";
  }
}
