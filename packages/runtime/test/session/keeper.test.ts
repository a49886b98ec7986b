import { array, assert, asyncProperty, boolean, integer, record } from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  createKeeper,
  type Held,
  memoryStore,
  SessionError,
  type SessionEnd,
  type SessionStore,
} from "../../src/session/index.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const now = (): number => Date.now();
const hour = 3_600_000;

/** Gives `t1`, `t2`, … that live an hour, each after some time. */
function source({ delay = 0, life = hour } = {}) {
  let count = 0;
  const renew = async (): Promise<Held> => {
    const askedAt = now();
    const token = `t${(count += 1)}`;
    if (delay > 0) await new Promise((resolve) => void setTimeout(resolve, delay));
    return { token, askedAt, endsAt: askedAt + life };
  };
  return { renew: vi.fn<(held: Held | undefined) => Promise<Held>>(renew) };
}

const first: Held = { token: "t0", askedAt: 0, endsAt: hour };

function holding(held: Held | undefined, store: SessionStore<Held> = memoryStore()) {
  void store.write(held);
  return store;
}

describe("what is held", () => {
  test("is given until a minute before its end, and then renewed", async () => {
    const { renew } = source();
    const keeper = createKeeper(holding(first), { renew, now });
    vi.setSystemTime(hour - 60_001);
    expect(await keeper.current()).toBe(first);
    vi.setSystemTime(hour - 60_000);
    expect(await keeper.current()).toMatchObject({ token: "t1" });
    expect(await keeper.current()).toMatchObject({ token: "t1" });
    expect(renew).toHaveBeenCalledExactlyOnceWith(first);
  });

  test("is renewed a tenth of its life before its end where it lives shortly", async () => {
    const { renew } = source();
    const keeper = createKeeper(holding({ ...first, endsAt: 1000 }), { renew, now });
    vi.setSystemTime(899);
    expect(await keeper.current()).toMatchObject({ token: "t0" });
    vi.setSystemTime(900);
    expect(await keeper.current()).toMatchObject({ token: "t1" });
  });

  test("does to its end where it cannot be renewed for now", async () => {
    const trouble = new Error("unreachable");
    const renew = (): Promise<Held> => Promise.reject(trouble);
    const keeper = createKeeper(holding(first), { renew, now });
    vi.setSystemTime(hour - 1);
    expect(await keeper.current()).toBe(first);
    vi.setSystemTime(hour);
    await expect(keeper.current()).rejects.toBe(trouble);
  });

  test("is gone once there can be no other, and its end is told", async () => {
    const onChange = vi.fn<(held: Held | undefined, end?: SessionEnd) => void>();
    const store = holding(first);
    const renew = vi.fn<() => Promise<Held>>().mockRejectedValue(new SessionError("expired"));
    const keeper = createKeeper(store, { renew, now, onChange });
    await expect(keeper.replace(first)).rejects.toThrow("No session: expired.");
    expect(store.read()).toBeUndefined();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(undefined, "expired");
  });
});

describe("a refused one", () => {
  test("that somebody else has renewed is no end, even where that is seen late", async () => {
    const other = { ...first, token: "other" };
    const store = holding(first);
    const renew = vi.fn<() => Promise<Held>>().mockImplementation(async () => {
      await store.write(other);
      throw new SessionError("expired");
    });
    const keeper = createKeeper(store, { renew, now });
    expect(await keeper.replace(first)).toBe(other);
    expect(store.read()).toBe(other);
  });

  test("is replaced by what somebody else has put there meanwhile", async () => {
    const { renew } = source();
    const other = { ...first, token: "other" };
    const store = holding(other);
    const keeper = createKeeper(store, { renew, now });
    expect(await keeper.replace(first)).toBe(other);
    expect(renew).not.toHaveBeenCalled();
  });

  test("is replaced once for all who wait", async () => {
    const { renew } = source({ delay: 50 });
    const keeper = createKeeper(holding(first), { renew, now });
    const all = Promise.all([keeper.replace(first), keeper.replace(first), keeper.replace(first)]);
    await vi.runAllTimersAsync();
    expect((await all).map(({ token }) => token)).toEqual(["t1", "t1", "t1"]);
    expect(renew).toHaveBeenCalledTimes(1);
  });

  test("is replaced while the store lets nobody else do so", async () => {
    const { renew } = source();
    const memory = holding(first);
    const order: string[] = [];
    const store: SessionStore<Held> = {
      ...memory,
      async exclusively(work) {
        order.push("begin");
        const value = await work();
        order.push("end");
        return value;
      },
    };
    await createKeeper(store, { renew, now, onChange: () => void order.push("changed") }).replace(
      first,
    );
    expect(order).toEqual(["begin", "changed", "end"]);
  });
});

test("what is put in waits for a renewal that is under way, and stays", async () => {
  const { renew } = source({ delay: 50 });
  const store = holding(first);
  const keeper = createKeeper(store, { renew, now });
  const renewing = keeper.replace(first);
  const putting = keeper.set({ ...first, token: "new log-in" });
  await vi.runAllTimersAsync();
  expect(await renewing).toMatchObject({ token: "t1" });
  expect(await putting).toMatchObject({ token: "t1" });
  expect(store.read()).toMatchObject({ token: "new log-in" });
});

test("however calls come: one renewal at a time, and never a token that has ended", async () => {
  const step = record({ wait: integer({ min: 0, max: 3000 }), refuse: boolean() });
  await assert(
    asyncProperty(array(step, { maxLength: 12 }), async (steps) => {
      vi.setSystemTime(0);
      let open = 0;
      let most = 0;
      const { renew: ask } = source({ delay: 500, life: 2000 });
      const renew = async (held: Held | undefined): Promise<Held> => {
        most = Math.max(most, (open += 1));
        return ask(held).finally(() => (open -= 1));
      };
      const keeper = createKeeper(memoryStore<Held>(), { renew, now });
      const given: Promise<void>[] = [];
      for (const { wait, refuse } of steps) {
        await vi.advanceTimersByTimeAsync(wait);
        const asking = keeper
          .current()
          .then(async (held) => (refuse ? keeper.replace(held) : held));
        given.push(asking.then(({ endsAt }) => expect(endsAt).toBeGreaterThan(now())));
      }
      await vi.runAllTimersAsync();
      await Promise.all(given);
      expect(most).toBeLessThanOrEqual(1);
      expect(vi.getTimerCount()).toBe(0);
    }),
  );
});
