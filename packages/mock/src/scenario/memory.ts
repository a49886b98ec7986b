import type { Clock } from "../clock.ts";

/** What scenarios remember: states, counts, tokens, switches. One for each session of the mock. */
export class Memory {
  readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** As at the start. */
  reset(): void {}
}
