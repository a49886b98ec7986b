import { attempt } from "./attempt.ts";
import { createCall, type Settings } from "./call.ts";
import type { Operation } from "./description.ts";
import { aborted, timedOut } from "./make-result.ts";
import type { CallArguments } from "./request/arguments.ts";
import type { AnyResult } from "./results.ts";
import { isRepeatable, retryDelay, retryPolicy } from "./retry.ts";
import { tell } from "./tell.ts";

/** Longer times overflow the platforms' timers, which then fire at once. */
const longestTimer = 2 ** 31 - 1;

type Timer = ReturnType<typeof setTimeout> | undefined;

function startTimer(action: () => void, time: number): Timer {
  return time > longestTimer ? undefined : setTimeout(action, time);
}

/**
 * Calls an operation: attempts, and the end that its time or the caller's signal sets to them. The promise rejects
 * only for a mistake in the program: with a `TypeError` for a missing path parameter or a body that cannot be
 * written, which the types forbid, and with what a hook has thrown.
 */
export function send(
  settings: Settings,
  name: string,
  operation: Operation,
  args: CallArguments = {},
): Promise<AnyResult> {
  // One function: its parts share what a class would have to name.
  return new Promise((resolve, reject) => {
    const call = createCall(settings, name, operation, args);
    const { timeout = settings.timeout, attemptTimeout = settings.attemptTimeout, signal } = args;
    if (Number.isNaN(timeout)) {
      throw new TypeError("`timeout` must be milliseconds, or `Infinity` for no limit.");
    }
    const policy = args.retry === undefined ? settings.retry : retryPolicy(args.retry);
    const end = Date.now() + timeout;
    let number = 0;
    let began = 0;
    let controller: AbortController | undefined;
    let pause: Timer;
    let isOver = false;

    const close = (): void => {
      isOver = true;
      clearTimeout(timer);
      clearTimeout(pause);
      signal?.removeEventListener("abort", onAbort);
    };
    const fail = (cause: unknown): void => {
      close();
      reject(cause);
    };
    /** Ends the call before its answer. */
    const stop = (result: AnyResult): void => {
      close();
      controller?.abort();
      tell(call, result, number, began).then(() => resolve(result), reject);
    };
    const onAbort = (): void => stop(aborted(call, signal?.reason));
    /** The wait before the next attempt; nothing is begun after the end, and no stream is sent twice. */
    const delayAfter = (result: AnyResult): number | undefined => {
      const delay = result.ok ? undefined : retryDelay(policy, number, result);
      if (delay === undefined || !isRepeatable(operation, call.prepared.body)) return undefined;
      return Date.now() + delay < end ? delay : undefined;
    };
    const finish = (result: AnyResult): void => {
      clearTimeout(pause);
      const delay = delayAfter(result);
      const go = (): void => {
        if (isOver) return;
        if (delay !== undefined) {
          pause = setTimeout(next, delay);
          return;
        }
        close();
        resolve(result);
      };
      if (settings.hooks.length === 0) go();
      else tell(call, result, number, began, delay).then(go).catch(fail);
    };
    const next = (): void => {
      const own = new AbortController();
      controller = own;
      number += 1;
      if (settings.hooks.length > 0) began = performance.now();
      const judge = (result: AnyResult): void => {
        // One that has run out of its own time is over, whatever comes of it.
        if (!isOver && !own.signal.aborted) finish(result);
      };
      attempt(call, number, own.signal).then(judge).catch(fail);
      if (attemptTimeout === undefined) return;
      pause = startTimer(() => {
        own.abort();
        finish(timedOut(call, attemptTimeout));
      }, attemptTimeout);
    };

    const timer = startTimer(() => stop(timedOut(call, timeout)), timeout);
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) onAbort();
    else next();
  });
}
