import type { AnyResult } from "./results.ts";

/** When a call that did not succeed is tried again. */
export interface Retry {
  /** How often at most, after the first attempt; 2 unless given, 0 for never. */
  readonly limit?: number | undefined;
  /** Milliseconds: the longest wait before the second attempt, 300 unless given; it doubles with each. */
  readonly baseDelay?: number | undefined;
  /** Milliseconds that the longest wait does not grow beyond; 10,000 unless given. */
  readonly maxDelay?: number | undefined;
  /** Milliseconds: who asks for a longer one by `Retry-After` is not tried again; 60,000 unless given. */
  readonly maxRetryAfter?: number | undefined;
}

/**
 * Milliseconds to wait before the next attempt; `Infinity` where trying again would not help.
 *
 * @param attempt the number of the one that gave the result
 * @param chance from 0 to 1
 */
export function retryDelay(
  retry: number | Retry = {},
  attempt: number,
  chance: number,
  result: AnyResult,
): number {
  const {
    limit = 2,
    baseDelay = 300,
    maxDelay = 10_000,
    maxRetryAfter = 60_000,
  } = typeof retry === "number" ? { limit: retry } : retry;
  // 408, 425, 429 and most 5xx: the service may do better later.
  const why = "status" in result ? result.status : result.kind;
  const isPassing = /^(?:network|timeout|408|425|429|50[0234])$/.test(String(why));
  if (attempt > limit || !isPassing) return Infinity;
  const asked =
    "headers" in result ? retryAfter(result.headers.get("retry-after") ?? "") : undefined;
  if (asked !== undefined) return asked > maxRetryAfter ? Infinity : asked;
  // Full jitter: callers that failed together do not come back together.
  return chance * Math.min(maxDelay, baseDelay * 2 ** (attempt - 1));
}

/** `Retry-After`, in seconds or as a date (RFC 9110, 10.2.3), in milliseconds from now; `undefined` for what is neither. */
function retryAfter(text: string): number | undefined {
  let time = /^\d+$/.test(text) ? Number(text) * 1_000 : Number.NaN;
  // Every form of a date begins with the day's name; what else `Date` reads here (`1.5`, `-5`) is no date.
  if (/^[A-Z]/i.test(text)) time = Date.parse(text) - Date.now();
  return Number.isNaN(time) ? undefined : Math.max(0, time);
}
