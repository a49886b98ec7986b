import type { Held } from "./keeper.ts";
import { parseHeld } from "./parse-held.ts";
import type { SessionStore } from "./store.ts";

/** A store of texts by key, such as a small wrapper of a Redis client. */
export interface KeyedBackend {
  get(key: string): Promise<string | null | undefined>;
  set(key: string, value: string): Promise<unknown>;
  delete(key: string): Promise<unknown>;
  /** Does some work while no other process does any for the key. Without it, only this process is kept in order. */
  lock?<Value>(key: string, work: () => Promise<Value>): Promise<Value>;
}

/** The last work that was begun for each key. */
const queues = new WeakMap<KeyedBackend, Map<string, Promise<unknown>>>();

/** One after the other in this process: the requests of one user come at once, each with a session object of its own. */
async function inTurn<Value>(
  backend: KeyedBackend,
  key: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const queue = queues.get(backend) ?? new Map<string, Promise<unknown>>();
  queues.set(backend, queue);
  const turn = (queue.get(key) ?? Promise.resolve()).then(work, work);
  queue.set(key, turn);
  try {
    return await turn;
  } finally {
    if (queue.get(key) === turn) queue.delete(key);
  }
}

/** A session on a server, under a key in a store that processes share. */
export function keyedStore<Kept extends Held>(
  backend: KeyedBackend,
  key: string,
): SessionStore<Kept> {
  return {
    read: async () => parseHeld<Kept>(await backend.get(key)),
    async write(held) {
      await (held === undefined ? backend.delete(key) : backend.set(key, JSON.stringify(held)));
    },
    exclusively: (work) =>
      inTurn(backend, key, () => (backend.lock ? backend.lock(key, work) : work())),
  };
}
