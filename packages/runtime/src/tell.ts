import type { Call } from "./call.ts";
import type { AnyResult } from "./results.ts";

/** Tells the hooks how an attempt ended. */
export async function tell(
  call: Call,
  result: AnyResult,
  attempt: number,
  began: number,
  retryIn?: number,
): Promise<void> {
  const { name, settings, redact } = call;
  const duration = performance.now() - began;
  const again = retryIn === undefined ? {} : { retryIn };
  const event = { name, result, attempt, duration, ...again, redact };
  for (const { onResponse, onError } of settings.hooks) {
    if ("response" in result) await onResponse?.(event);
    if (!result.ok) await onError?.(event);
  }
}
