import type { ApiMemory, Memory } from "./memory.ts";
import type { Stamp } from "./scenario.ts";
import { type Issues, type Sheet, sheetOf, type SheetToken } from "./sheet.ts";
import { setValue } from "./state-store.ts";
import type { Login, Token } from "./token-store.ts";
import type { Turn } from "./turn.ts";

const NONE: readonly Stamp[] = [];

/** Fills the answers of one operation. */
export class Issuer {
  readonly #issues: Issues;
  /** Prism hands out the contract's own objects, so that each example is looked at once. */
  readonly #sheets = new WeakMap<object, Sheet>();
  readonly #byStamps = new WeakMap<readonly Stamp[], Sheet>();

  constructor(issues: Issues) {
    this.#issues = issues;
  }

  stamps(body: unknown): readonly Stamp[] {
    if (typeof body !== "object" || body === null) return NONE;
    const known = this.#sheets.get(body);
    if (known) return known.stamps;
    const sheet = sheetOf(this.#issues, body);
    this.#sheets.set(body, sheet);
    this.#byStamps.set(sheet.stamps, sheet);
    return sheet.stamps;
  }

  fill(stamps: readonly Stamp[], turn: Turn, memory: Memory): readonly unknown[] {
    const sheet = this.#byStamps.get(stamps);
    if (sheet === undefined) return [];
    const now = memory.clock.now();
    const values: unknown[] = stamps.map(() => undefined);
    for (const { index, in: later, form } of sheet.times) values[index] = form.print(now + later);
    const answer = new Answering(turn, memory.of(this.#issues.api), now);
    for (const each of sheet.tokens) {
      const token = answer.token(each);
      values[each.index] = token.value;
      if (each.left) values[each.left.index] = each.left.print(token.until, now);
    }
    return values;
  }
}

/** One answer, whose tokens belong together. */
class Answering {
  readonly #turn: Turn;
  readonly #memory: ApiMemory;
  readonly #now: number;
  readonly #begun = new Map<string, Login>();

  constructor(turn: Turn, memory: ApiMemory, now: number) {
    this.#turn = turn;
    this.#memory = memory;
    this.#now = now;
  }

  token({ issued, make, until }: SheetToken): Token {
    const { kind, family, same, key: read } = issued;
    const { tokens } = this.#memory;
    const now = this.#now;
    const own = same ? this.#turn.tokenOf(kind) : undefined;
    if (own) return own;
    const key = read?.(this.#turn.facts);
    const earlier = key === undefined ? undefined : tokens.ofKey(kind, key, now);
    if (earlier) return earlier;
    const span = { issued: now, until: until(now) };
    let value = make(span);
    // Only a shape with few characters ever gives one twice.
    for (let tries = 0; tries < 100 && tokens.find(kind, value); tries += 1) value = make(span);
    const token = { kind, value, login: this.#loginOf(family), ...span };
    tokens.add(token, key);
    return token;
  }

  /** The request's, where it came with a token of that family; else a new one. */
  #loginOf(family: string): Login {
    const known = this.#turn.loginOf(family) ?? this.#begun.get(family);
    if (known) return known;
    const login = this.#memory.tokens.newLogin();
    this.#begun.set(family, login);
    for (const { state, value } of this.#turn.pending) {
      setValue(login.states, state, value, this.#now);
    }
    return login;
  }
}
