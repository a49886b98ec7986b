import type { GatewayToken, TokenSource } from "./token-source.ts";

interface Held {
  readonly token: string;
  /** Epoch milliseconds by the cache's clock. */
  readonly end: number;
  readonly renewAt: number;
}

/** A token is renewed this long before it ends, in milliseconds; shorter for a token that lives shortly. */
const margin = 60_000;
const marginShare = 0.1;

/** The gateway's token, shared by everyone who asks. */
export class TokenCache {
  readonly #source: TokenSource;
  readonly #now: () => number;
  #held: Held | undefined;
  #pending: Promise<string> | undefined;

  constructor(source: TokenSource, now: () => number) {
    this.#source = source;
    this.#now = now;
  }

  /** A token that has not ended. */
  async current(): Promise<string> {
    const held = this.#held;
    if (held === undefined || this.#now() >= held.end) return this.#once(() => this.#get());
    if (this.#now() < held.renewAt) return held.token;
    return this.#once(() => this.#renew(held));
  }

  /** A token in place of one that the gateway refused; the same one when the gateway has no other. */
  async replace(refused: string): Promise<string> {
    if (this.#held !== undefined && this.#held.token !== refused) return this.#held.token;
    return this.#once(() => this.#get());
  }

  /** One request at a time, however many calls wait for it. */
  #once(work: () => Promise<string>): Promise<string> {
    this.#pending ??= work().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  async #get(): Promise<string> {
    const asked = this.#now();
    return this.#hold(await this.#source.get(), asked);
  }

  async #renew({ token, end }: Held): Promise<string> {
    const asked = this.#now();
    try {
      return this.#hold(await this.#source.refresh(token), asked);
    } catch {
      // A token that cannot be renewed still serves to its end.
      return this.#get().catch((cause: unknown) => {
        if (this.#now() < end) return token;
        throw cause;
      });
    }
  }

  /** The life is counted from the question, not from the answer: rather too early than too late. */
  #hold({ accessToken, expire }: GatewayToken, asked: number): string {
    const life = expire * 1000;
    const end = asked + life;
    const renewAt = end - Math.min(margin, life * marginShare);
    this.#held = { token: accessToken, end, renewAt };
    return accessToken;
  }
}
