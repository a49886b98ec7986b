/** Where every time in the mock comes from. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends early, without an error, when the signal does. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's time, which a test may move forward. */
export class MovableClock implements Clock {
  readonly #sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();
  #ahead = 0;

  now(): number {
    return Date.now() + this.#ahead;
  }

  /** Moves the time forward; whoever sleeps until then wakes. */
  advance(milliseconds: number): void {
    this.#ahead += milliseconds;
    for (const sleeper of this.#sleepers) if (sleeper.until <= this.now()) sleeper.wake();
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(() => sleeper.wake(), milliseconds);
    const wake = (): void => {
      clearTimeout(timer);
      this.#sleepers.delete(sleeper);
      signal?.removeEventListener("abort", wake);
      resolve();
    };
    const sleeper = { until: this.now() + milliseconds, wake };
    this.#sleepers.add(sleeper);
    if (signal?.aborted) wake();
    else signal?.addEventListener("abort", wake);
    return promise;
  }
}
