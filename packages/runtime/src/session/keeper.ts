import { SessionError, type SessionEnd } from "./session-error.ts";
import type { SessionStore } from "./store.ts";

/** Something that ends: an API's session, a gateway's token. */
export interface Held {
  /** The credential. */
  readonly token: string;
  /** When it was asked for, in epoch milliseconds by this program's clock: rather too early than too late. */
  readonly askedAt: number;
  /** When it ends, by the same clock; `FOREVER` where only a refusal tells. */
  readonly endsAt: number;
}

/** The last time that a `Date` knows; unlike `Infinity`, JSON knows it, too. */
export const FOREVER = 8.64e15;

/** How it is made anew. */
export interface Renewal<Kept extends Held> {
  /**
   * @param held what there is; absent where there is nothing
   * @throws SessionError where there can be no other; anything else for trouble that may pass.
   */
  readonly renew: (held: Kept | undefined) => Promise<Kept>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Is told of each change; with why it has ended, of an end. */
  readonly onChange?: ((held: Kept | undefined, end?: SessionEnd) => void) | undefined;
}

/** What is known of one that does no more. */
type Refused = Pick<Held, "token"> | undefined;

/** Holds something that ends, and makes it anew once, however many ask for it. */
export interface Keeper<Kept extends Held> {
  /** What has not ended; renewed in time. @throws what `renew` throws, where there is nothing that still does. */
  current(): Promise<Kept>;
  /** Another in place of one that was refused: the one that somebody else has got meanwhile, else a new one. */
  replace(refused: Refused): Promise<Kept>;
  /** Puts another in its place, or nothing, after a renewal that is under way. @returns what there was. */
  set(held: Kept | undefined): Promise<Kept | undefined>;
}

export function createKeeper<Kept extends Held>(
  store: SessionStore<Kept>,
  { renew, now, onChange }: Renewal<Kept>,
): Keeper<Kept> {
  let pending: Promise<Kept> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other: what is taken out while it is renewed stays out. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(() => store.exclusively?.(work) ?? work());
    last = turn.catch(() => undefined);
    return turn;
  };

  const keep = async (held: Kept | undefined, end?: SessionEnd): Promise<void> => {
    await store.write(held);
    onChange?.(held, end);
  };
  const renewOnce = async (refused: Refused): Promise<Kept> => {
    const latest = await store.read();
    if (latest?.token !== refused?.token) {
      // Somebody else with the same store was faster, or has logged out.
      onChange?.(latest, "elsewhere");
      if (latest) return latest;
    }
    try {
      const held = await renew(latest);
      await keep(held);
      return held;
    } catch (cause) {
      if (latest && cause instanceof SessionError) {
        // A tab sees late what another has written, even in turn.
        if ((await store.read())?.token !== latest.token) return renewOnce(latest);
        await keep(undefined, cause.reason);
      }
      throw cause;
    }
  };
  const replace = (refused: Refused): Promise<Kept> => {
    pending ??= inTurn(() => renewOnce(refused)).finally(() => (pending = undefined));
    return pending;
  };
  return {
    replace,
    async current() {
      const held = await store.read();
      // In time: a minute before its end, and sooner before that of what lives shortly.
      const { askedAt = 0, endsAt = 0 } = held ?? {};
      const dueAt = endsAt - Math.min(60_000, (endsAt - askedAt) / 10);
      try {
        return held && now() < dueAt ? held : await replace(held);
      } catch (cause) {
        // Trouble that may pass is none yet.
        if (held && !(cause instanceof SessionError) && now() < endsAt) return held;
        throw cause;
      }
    },
    set: (held) =>
      inTurn(async () => {
        const before = await store.read();
        await keep(held);
        return before;
      }),
  };
}
