import { attempt } from "./attempt.ts";
import type { Exchange } from "./exchange.ts";
import type { LayerCall } from "./layer.ts";
import { aborted, timedOut } from "./make-result.ts";
import { prepare } from "./request/prepare.ts";
import type { AnyResult } from "./results.ts";
import { retryDelay } from "./retry.ts";
import { collectSecrets } from "./secrets/collect.ts";
import { createRedact } from "./secrets/redact.ts";
import type { Settings } from "./settings.ts";

type Timer = ReturnType<typeof setTimeout> | undefined;

/** Longer times overflow the platforms' timers, which then fire at once; so does NaN, which is no time to wait for. */
function startTimer(action: () => void, time: number): Timer {
  return time >= 2 ** 31 ? undefined : setTimeout(action, time);
}

/**
 * Calls an operation: attempts, and the end that its time or the caller's signal sets to them. The promise rejects
 * only for a mistake in the program: with a `TypeError` for a missing path parameter or a body that cannot be
 * written, which the types forbid, and with what a layer has thrown.
 */
export async function send(settings: Settings, called: LayerCall): Promise<AnyResult> {
  const { operation, args, timeout } = called;
  const { attemptTimeout = settings.attemptTimeout ?? Infinity, signal } = args;
  const prepared = prepare(settings, called);
  const end = Date.now() + timeout;
  const chance = Math.random();
  let exchange!: Exchange;
  let controller!: AbortController;
  /** Ends what is waited for. */
  let settle!: (result: AnyResult) => void;
  /** What ended the call before its answer. */
  let stopped: AnyResult | undefined;
  let timer: Timer;

  // Nothing is begun after the end, and no stream is sent twice.
  const retryIn = (result: AnyResult): number | undefined => {
    const delay = retryDelay(args.retry ?? settings.retry, exchange.number, chance, result);
    const isPossible =
      operation.repeatable && !stopped && !(prepared.body instanceof ReadableStream);
    return isPossible && Date.now() + delay < end ? delay : undefined;
  };
  const stop = (result: AnyResult): void => {
    settle(result);
    controller.abort();
  };
  const onAbort = (): void => stop((stopped = aborted(exchange, signal?.reason)));
  const deadline = startTimer(() => stop((stopped = timedOut(exchange, timeout))), timeout);
  signal?.addEventListener("abort", onAbort);
  try {
    for (let number = 1; ; number += 1) {
      controller = new AbortController();
      const { signal: own } = controller;
      const current: Exchange = {
        ...prepared,
        retryIn,
        number,
        signal: own,
        applied: [],
        // The secrets of an attempt are those that it has when a text has to be shown: a layer may add some.
        redact: (text) => createRedact(collectSecrets(current))(text),
      };
      exchange = current;
      const result = await new Promise<AnyResult>((resolve, reject) => {
        settle = resolve;
        if (signal?.aborted) return onAbort();
        timer = startTimer(() => stop(timedOut(exchange, attemptTimeout)), attemptTimeout);
        attempt(exchange).then(resolve, reject);
      });
      const delay = result.ok ? undefined : retryIn(result);
      if (delay === undefined) return result;
      clearTimeout(timer);
      await new Promise<unknown>((resolve) => {
        settle = resolve;
        timer = setTimeout(resolve, delay);
      });
      if (stopped) return stopped;
    }
  } finally {
    clearTimeout(deadline);
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
