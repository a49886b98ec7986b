import type { SessionBackend } from "./backend.ts";

interface Kept {
  readonly value: string;
  readonly endsAt: number;
}

/**
 * Sessions for as long as the process runs, and each no longer than `lifetime` from its log-in on.
 *
 * @param lifetime milliseconds
 */
export function memoryBackend(lifetime: number, now: () => number): SessionBackend {
  const entries = new Map<string, Kept>();
  const alive = (key: string): Kept | undefined => {
    const entry = entries.get(key);
    if (entry && entry.endsAt > now()) return entry;
    entries.delete(key);
    return undefined;
  };
  const sweep = (): void => [...entries.keys()].forEach(alive);
  return {
    get: async (key) => alive(key)?.value,
    async set(key, value) {
      const before = alive(key);
      if (!before) sweep();
      // A renewal does not lengthen it: it counts from the log-in.
      entries.set(key, { value, endsAt: before?.endsAt ?? now() + lifetime });
    },
    delete: async (key) => entries.delete(key),
    close: async () => entries.clear(),
  };
}
