/** Why a call was ended before its answer. */
export type Ending =
  | { readonly kind: "timeout" }
  | { readonly kind: "abort"; readonly reason: unknown };

/** The end of a call's time, by clock or by the caller's signal. */
export interface Deadline {
  /** For `fetch`. */
  readonly signal: AbortSignal;
  /** Set once the call was ended. */
  readonly ending: Ending | undefined;
  /** Waits for the work, but not beyond the end; a `fetch` of the caller's may not heed its signal. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Lets go of timer and listener. */
  dispose(): void;
}

/** Longer times overflow the platforms' timers, which then fire at once. */
const longestTimer = 2 ** 31 - 1;

/** @throws TypeError for a timeout that is no number: a call without any end is asked for by `Infinity`. */
export function createDeadline(timeout: number, caller: AbortSignal | undefined): Deadline {
  if (Number.isNaN(timeout)) {
    throw new TypeError("`timeout` must be a number of milliseconds, or `Infinity` for no limit.");
  }
  const controller = new AbortController();
  let ending: Ending | undefined;
  const end = (why: Ending): void => {
    ending ??= why;
    controller.abort();
  };
  const onAbort = (): void => end({ kind: "abort", reason: caller?.reason });
  const timer =
    timeout <= longestTimer
      ? setTimeout(() => end({ kind: "timeout" }), Math.max(0, timeout))
      : undefined;
  if (caller?.aborted) onAbort();
  else caller?.addEventListener("abort", onAbort);
  return {
    signal: controller.signal,
    get ending() {
      return ending;
    },
    race: (work) => race(work, controller.signal),
    dispose() {
      clearTimeout(timer);
      caller?.removeEventListener("abort", onAbort);
    },
  };
}

function race<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort);
    // Also when the end has come: what then becomes of the work must not be an unhandled rejection.
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
