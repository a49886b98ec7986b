import { createHash } from "node:crypto";
import type { Redis } from "ioredis";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from "rate-limiter-flexible";

export interface Limits {
  /** Log-ins that fail, of one account. */
  readonly account: number;
  /** Log-ins, from one address. */
  readonly address: number;
  /** Seconds in which they are counted, and after which they are forgotten. */
  readonly seconds: number;
}

/** More than an API's own lock-out, so that its users meet that first. */
export const defaultLimits: Limits = { account: 10, address: 60, seconds: 15 * 60 };

/** Counts log-ins, in this process or in all that share a Redis. */
export class LoginLimits {
  readonly #account: RateLimiterAbstract;
  readonly #address: RateLimiterAbstract;

  constructor({ account, address, seconds }: Limits, redis?: Redis) {
    const make = (name: string, points: number): RateLimiterAbstract => {
      const options = { keyPrefix: `handshake:${name}`, points, duration: seconds };
      return redis
        ? new RateLimiterRedis({ ...options, storeClient: redis })
        : new RateLimiterMemory(options);
    };
    this.#account = make("account", account);
    this.#address = make("address", address);
  }

  /** Counts a log-in before it is made. @returns the seconds to wait, where there were too many. */
  async take(api: string, account: string, address: string): Promise<number | undefined> {
    return (
      (await consume(this.#address, address)) ?? (await consume(this.#account, named(api, account)))
    );
  }

  /** One that succeeded: the account's count begins anew. */
  async succeeded(api: string, account: string): Promise<void> {
    await this.#account.delete(named(api, account));
  }
}

async function consume(limiter: RateLimiterAbstract, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
    throw refusal;
  }
}

/** An account may be any text, as long as a request may be. */
function named(api: string, account: string): string {
  return createHash("sha256").update(`${api}\n${account}`).digest("base64url");
}
