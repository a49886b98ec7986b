import type { Layer } from "../layer.ts";
import { createKeeper, type Held } from "./keeper.ts";
import { SessionError, type SessionEnd } from "./session-error.ts";
import { type Attachment, sessionLayer } from "./session-layer.ts";
import { memoryStore, type SessionStore } from "./store.ts";

/** What an API's sessions are like. */
export interface SessionPlan<Kept extends Held, State> extends Attachment {
  /** @throws SessionError where the session has ended; anything else for trouble that may pass. */
  readonly renew: (held: Kept) => Promise<Kept>;
  /** What a program is shown. */
  readonly state: (held: Kept | undefined, end: SessionEnd) => State;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** What every session has. Each function stands alone: `useSyncExternalStore(session.subscribe, session.getState)`. */
export interface SessionHandle<State> {
  /** The same object until something changes. */
  getState(): State;
  /** Calls after each change. @returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** Reads the store, which may be slow, or written by another tab or process. */
  restore(): Promise<State>;
  /** Renews it now. @throws SessionError where there is none, or it has ended; else what kept it from being renewed. */
  renew(): Promise<void>;
}

/** A session as the API's own is built on it. */
export interface HeldSession<Kept extends Held, State> {
  readonly handle: SessionHandle<State>;
  /** Puts the session's token into every call that asks for it. */
  readonly layer: Layer;
  /** Begins a session. */
  begin(held: Kept): Promise<unknown>;
  /** Ends it here, at once. @returns what there was. */
  end(): Promise<Kept | undefined>;
}

/**
 * Holds a user's session with an API: attaches it to calls, renews it, tells of its end. A store that answers at once is
 * read at once; another when a call needs it, or by `restore`.
 */
export function holdSession<Kept extends Held, State>(
  plan: SessionPlan<Kept, State>,
  store: SessionStore<Kept> = memoryStore(),
): HeldSession<Kept, State> {
  const listeners = new Set<() => void>();
  let unwatch: (() => void) | undefined;
  let seen: Kept | undefined;
  let reason: SessionEnd = "none";
  let isEnding = false;
  let state: State | undefined;

  const see = (held: Kept | undefined, end: SessionEnd = "none"): void => {
    // A renewal that is still under way begins nothing.
    if (isEnding || (held?.token === seen?.token && held?.askedAt === seen?.askedAt)) return;
    seen = held;
    reason = end;
    state = undefined;
    for (const listener of listeners) listener();
  };
  const getState = (): State => (state ??= plan.state(seen, reason));
  const keeper = createKeeper(store, {
    now: plan.now,
    onChange: see,
    async renew(held) {
      if (held) return plan.renew(held);
      see(held, "elsewhere");
      throw new SessionError(reason);
    },
  });
  const restore = async (): Promise<State> => {
    see(await store.read(), "elsewhere");
    return getState();
  };
  const first = store.read();
  if (!(first instanceof Promise)) see(first);

  return {
    layer: sessionLayer(keeper, plan),
    begin: keeper.set,
    end() {
      see(undefined, "logged-out");
      isEnding = true;
      return keeper.set(undefined).finally(() => (isEnding = false));
    },
    handle: {
      getState,
      restore,
      async renew() {
        if (!seen) await restore();
        await keeper.replace(seen);
      },
      subscribe(listener) {
        if (listeners.size === 0) unwatch = store.watch?.(() => void restore());
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
          if (listeners.size === 0) unwatch?.();
        };
      },
    },
  };
}
