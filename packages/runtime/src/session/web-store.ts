import type { Held } from "./keeper.ts";
import { parseHeld } from "./parse-held.ts";
import type { SessionStore } from "./store.ts";

/** Of `localStorage`, what the store uses; in the words of projects that have no DOM, too. */
interface WebStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * A session in Web Storage, under a key. With `localStorage` all tabs of an origin share it: a log-out in one ends it
 * in all, and one of them renews it for all (by Web Locks, where the page has them). `sessionStorage` keeps it to its tab.
 *
 * Every script of the page can read it, an attacker's too. Where the storage is full or forbidden, the session lasts as
 * long as the page.
 *
 * @param storage `localStorage` unless given
 */
export function webStore<Kept extends Held>(
  key: string,
  storage: WebStorage = localStorage,
): SessionStore<Kept> {
  /** What the storage has refused. */
  let refused: Kept | undefined;
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  return {
    read: () => refused ?? parseHeld<Kept>(storage.getItem(key)),
    write(held) {
      refused = undefined;
      try {
        if (held === undefined) storage.removeItem(key);
        else storage.setItem(key, JSON.stringify(held));
      } catch {
        refused = held;
      }
    },
    watch(changed) {
      const onStorage = (event: StorageEvent): void => {
        // Without a key, all of the storage was cleared.
        const isOurs = event.storageArea === storage && (event.key ?? key) === key;
        if (isOurs) changed();
      };
      addEventListener("storage", onStorage);
      return () => removeEventListener("storage", onStorage);
    },
    ...(locks && {
      exclusively: (work) =>
        locks.request(key, async () => {
          // What the last holder has written comes from another process by another way than the lock.
          await new Promise((resolve) => setTimeout(resolve, 50));
          return work();
        }),
    }),
  };
}
