import { Redis } from "ioredis";
import { SetupError } from "../setup-error.ts";

/** A connection to the Redis at an address, that answers. @throws {SetupError} where none does. */
export async function connectRedis(url: string, log: (line: string) => void): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 1,
    retryStrategy: (times) => Math.min(times * 200, 2000),
  });
  // Its errors name addresses and no credentials; without a listener each would end the process.
  redis.on("error", ({ code = "ERROR" }: NodeJS.ErrnoException) =>
    log(`portal: Redis does not answer (${code}).`),
  );
  try {
    await redis.connect();
    await redis.ping();
    return redis;
  } catch {
    redis.disconnect();
    throw new SetupError(
      `The portal cannot reach Redis at ${withoutPassword(url)}. Start it, or leave PORTAL_REDIS_URL out to keep sessions in memory.`,
    );
  }
}

function withoutPassword(url: string): string {
  const parsed = URL.parse(url);
  return parsed ? `${parsed.protocol}//${parsed.host}` : "the address in PORTAL_REDIS_URL";
}
