import type { Operation } from "./description.ts";
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
  /** From 0 to 1; `Math.random` unless given. */
  readonly random?: (() => number) | undefined;
}

export interface RetryPolicy {
  readonly limit: number;
  readonly baseDelay: number;
  readonly maxDelay: number;
  readonly maxRetryAfter: number;
  readonly random: () => number;
}

export function retryPolicy(retry: number | Retry = {}): RetryPolicy {
  const {
    limit = 2,
    baseDelay = 300,
    maxDelay = 10_000,
    maxRetryAfter = 60_000,
    random = Math.random,
  } = typeof retry === "number" ? { limit: retry } : retry;
  return { limit, baseDelay, maxDelay, maxRetryAfter, random };
}

/** Statuses by which a service says that it may do better later. */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** RFC 9110, 9.2.2; the contract may say otherwise with `x-idempotent`. A stream is spent after one attempt. */
export function isRepeatable(operation: Operation, body: unknown): boolean {
  const idempotent = operation.idempotent ?? !/^(?:post|patch)$/.test(operation.method);
  return idempotent && !(body instanceof ReadableStream);
}

/**
 * Milliseconds to wait before the next attempt; `undefined` where trying again would not help.
 *
 * @param attempt the number of the one that gave the result
 */
export function retryDelay(
  policy: RetryPolicy,
  attempt: number,
  result: AnyResult,
): number | undefined {
  const { kind } = result;
  const isPassing =
    kind === "network" || kind === "timeout" || ("status" in result && passing.has(result.status));
  if (!isPassing || attempt > policy.limit) return undefined;
  const asked = "response" in result ? retryAfter(result.response) : undefined;
  if (asked !== undefined) return asked > policy.maxRetryAfter ? undefined : asked;
  // Full jitter: callers that failed together do not come back together.
  const longest = Math.min(policy.maxDelay, policy.baseDelay * 2 ** (attempt - 1));
  return policy.random() * longest;
}

/** `Retry-After`, in seconds or as a date (RFC 9110, 10.2.3), in milliseconds from now. */
function retryAfter(response: Response | undefined): number | undefined {
  const text = response?.headers.get("retry-after");
  if (!text) return undefined;
  const time = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - Date.now();
  return Number.isNaN(time) ? undefined : Math.max(0, time);
}
