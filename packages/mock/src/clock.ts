import { type Duration, milliseconds } from "./control/duration.ts";

/** Milliseconds that a timer can wait; with more it does not wait at all. */
const LONGEST = 2 ** 31 - 1;

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
  readonly #expecting = new Set<() => void>();
  #ahead = 0;

  now(): number {
    return Date.now() + this.#ahead;
  }

  /** Whether it is another time than the machine's. */
  get isMoved(): boolean {
    return this.#ahead > 0;
  }

  /**
   * Moves the time forward; whoever sleeps until then wakes.
   *
   * @throws {ChoiceError} for a time that is none, or goes back.
   */
  advance(by: Duration): void {
    this.#ahead += milliseconds(by);
    for (const sleeper of this.#sleepers) if (sleeper.until <= this.now()) sleeper.wake();
  }

  /** Comes back as soon as an answer waits for its time, which is when it makes sense to move it. */
  async untilSomeoneWaits(): Promise<void> {
    if (this.#sleepers.size > 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#expecting.add(resolve);
    await promise;
  }

  sleep(time: number, signal?: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(() => sleeper.wake(), Math.min(time, LONGEST));
    const wake = (): void => {
      clearTimeout(timer);
      this.#sleepers.delete(sleeper);
      signal?.removeEventListener("abort", wake);
      resolve();
    };
    const sleeper = { until: this.now() + time, wake };
    this.#sleepers.add(sleeper);
    for (const told of this.#expecting) told();
    this.#expecting.clear();
    if (signal?.aborted) wake();
    else signal?.addEventListener("abort", wake);
    return promise;
  }
}
