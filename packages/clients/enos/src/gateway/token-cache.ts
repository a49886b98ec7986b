import { createKeeper, type Held, type Keeper, memoryStore } from "@handshake/runtime/session";
import type { GatewayToken, TokenSource } from "./token-source.ts";

/** The gateway's token, shared by everyone who asks. */
export class TokenCache {
  readonly #source: TokenSource;
  readonly #now: () => number;
  readonly #store = memoryStore<Held>();
  readonly #keeper: Keeper<Held>;
  #refused: string | undefined;

  constructor(source: TokenSource, now: () => number) {
    this.#source = source;
    this.#now = now;
    const renew = (held: Held | undefined): Promise<Held> => this.#renew(held);
    this.#keeper = createKeeper(this.#store, { renew, now });
  }

  /** A token that has not ended. */
  async current(): Promise<string> {
    return (await this.#keeper.current()).token;
  }

  /** A token in place of one that the gateway refused; the same one when the gateway has no other. */
  async replace(refused: string): Promise<string> {
    const held = await this.#store.read();
    if (held !== undefined && held.token !== refused) return held.token;
    this.#refused = refused;
    return (await this.#keeper.replace(held)).token;
  }

  /** A token that still does is renewed; where that fails, or it does no more, there has to be another. */
  async #renew(held: Held | undefined): Promise<Held> {
    const askedAt = this.#now();
    const isAlive = held && askedAt < held.endsAt && held.token !== this.#refused;
    const renewed = isAlive
      ? await this.#source.refresh(held.token).catch(() => undefined)
      : undefined;
    return heldFrom(renewed ?? (await this.#source.get()), askedAt);
  }
}

function heldFrom({ accessToken: token, expire }: GatewayToken, askedAt: number): Held {
  return { token, askedAt, endsAt: askedAt + expire * 1000 };
}
