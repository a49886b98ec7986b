import type { Redis } from "ioredis";
import { Mutex } from "redis-semaphore";
import type { SessionBackend } from "./backend.ts";

/** Longer than a renewal takes, whatever the API does: a client's call ends after 30 seconds. */
const renewal = 40_000;

const named = (key: string): string => `handshake:session:${key}`;

/**
 * Sessions that several processes share. Redis itself ends each, `lifetime` milliseconds after its log-in.
 */
export function redisBackend(redis: Redis, lifetime: number): SessionBackend {
  return {
    get: (key) => redis.get(named(key)),
    async set(key, value) {
      // A renewal does not lengthen it: it counts from the log-in.
      const kept = await redis.set(named(key), value, "KEEPTTL", "XX");
      if (kept === null) await redis.set(named(key), value, "PX", lifetime);
    },
    delete: (key) => redis.del(named(key)),
    async lock(key, work) {
      const mutex = new Mutex(redis, `handshake:lock:${key}`, {
        lockTimeout: renewal,
        acquireTimeout: renewal,
      });
      await mutex.acquire();
      try {
        return await work();
      } finally {
        await mutex.release();
      }
    },
    close: async () => redis.disconnect(),
  };
}
