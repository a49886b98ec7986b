import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type Held, keyedStore, type KeyedBackend, webStore } from "../../src/session/index.ts";

const held: Held = { token: "secret", askedAt: 1, endsAt: 2 };

/** `localStorage` as a page has it. */
function storage(limit = Infinity) {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > limit) throw new DOMException("full", "QuotaExceededError");
      items.set(key, value);
    },
    removeItem: (key: string) => void items.delete(key),
  };
}

describe("Web Storage", () => {
  test("keeps a session under its key until it is removed", () => {
    const area = storage();
    const store = webStore("session", area);
    expect(store.read()).toBeUndefined();
    void store.write(held);
    expect(webStore("session", area).read()).toEqual(held);
    void store.write(undefined);
    expect(area.items.size).toBe(0);
  });

  test.each(["", "{", "null", '"text"', "{}", '{"token":1,"endsAt":2}', '{"token":"t"}'])(
    "that holds %j under the key holds no session",
    (text) => {
      const area = storage();
      area.items.set("session", text);
      expect(webStore("session", area).read()).toBeUndefined();
    },
  );

  test("that refuses a session does not end it: it lasts as long as the page", () => {
    const area = storage(3);
    const store = webStore("session", area);
    void store.write(held);
    expect(store.read()).toEqual(held);
    void store.write(undefined);
    expect(store.read()).toBeUndefined();
  });

  test("tells of changes of its own key in other tabs, until that is ended", () => {
    const listeners = new Set<(event: object) => void>();
    vi.stubGlobal("addEventListener", (_: string, listener: () => void) => listeners.add(listener));
    vi.stubGlobal("removeEventListener", (_: string, listener: () => void) =>
      listeners.delete(listener),
    );
    onTestFinished(() => void vi.unstubAllGlobals());
    const area = storage();
    const changed = vi.fn<() => void>();
    const end = webStore("session", area).watch?.(changed);
    const tell = (event: object): void => listeners.forEach((listener) => listener(event));
    tell({ storageArea: area, key: "session" });
    tell({ storageArea: area, key: null });
    tell({ storageArea: area, key: "other" });
    tell({ storageArea: storage(), key: "session" });
    expect(changed).toHaveBeenCalledTimes(2);
    end?.();
    expect(listeners.size).toBe(0);
  });
});

function backend(): KeyedBackend & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    get: async (key) => items.get(key) ?? null,
    set: async (key, value) => items.set(key, value),
    delete: async (key) => items.delete(key),
  };
}

describe("a store on a server", () => {
  test("keeps a session as JSON under its key", async () => {
    const server = backend();
    const store = keyedStore(server, "user-1");
    await store.write(held);
    expect(server.items.get("user-1")).toBe(JSON.stringify(held));
    expect(await keyedStore(server, "user-1").read()).toEqual(held);
    expect(await keyedStore(server, "user-2").read()).toBeUndefined();
    await store.write(undefined);
    expect(server.items.size).toBe(0);
  });

  test("does the work of one key in turn, and of other keys beside it", async () => {
    const server = backend();
    const order: string[] = [];
    const gate = Promise.withResolvers<void>();
    const work = (name: string, wait?: Promise<void>) => async () => {
      order.push(`${name} begins`);
      await wait;
      order.push(`${name} ends`);
    };
    const run = (key: string, each: () => Promise<void>) =>
      keyedStore(server, key).exclusively?.(each);
    const one = run("a", work("one", gate.promise));
    const two = run("a", work("two"));
    await run("b", work("three"));
    gate.resolve();
    await Promise.all([one, two]);
    expect(order).toEqual([
      "one begins",
      "three begins",
      "three ends",
      "one ends",
      "two begins",
      "two ends",
    ]);
  });

  test("goes on after work that failed, and asks for the lock of all processes where there is one", async () => {
    const locked: string[] = [];
    const server: KeyedBackend = {
      ...backend(),
      lock: (key, work) => {
        locked.push(key);
        return work();
      },
    };
    const store = keyedStore(server, "a");
    await expect(store.exclusively?.(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await store.exclusively?.(async () => "yes")).toBe("yes");
    expect(locked).toEqual(["a", "a"]);
  });
});
