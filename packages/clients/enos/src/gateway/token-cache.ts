import { createKeeper, type Held, memoryStore } from "@handshake/runtime/session";
import type { TokenSource } from "./token-source.ts";

/** The gateway's token, shared by everyone who asks. */
export interface TokenCache {
  /** A token that has not ended. */
  current(): Promise<string>;
  /** A token in place of one that the gateway refused; the same one when the gateway has no other. */
  replace(refused: string): Promise<string>;
}

/** @param now epoch milliseconds */
export function createTokenCache(source: TokenSource, now: () => number): TokenCache {
  let refused: string | undefined;
  const keeper = createKeeper(memoryStore<Held>(), {
    now,
    /** A token that still does is renewed; where that fails, or it does no more, there has to be another. */
    async renew(held) {
      const askedAt = now();
      const isAlive = held && askedAt < held.endsAt && held.token !== refused;
      const renewed = isAlive ? await source.refresh(held.token).catch(() => undefined) : undefined;
      const { accessToken: token, expire } = renewed ?? (await source.get());
      return { token, askedAt, endsAt: askedAt + expire * 1000 };
    },
  });
  return {
    current: async () => (await keeper.current()).token,
    async replace(token) {
      refused = token;
      return (await keeper.replace({ token })).token;
    },
  };
}
