/** How an answer travels: late, or broken. */
export interface Weather {
  /** Milliseconds, both ends included; the same twice for a fixed one. */
  readonly latency?: { readonly from: number; readonly to: number };
  readonly fault?: Fault;
}

/**
 * `reset` ends the connection without a byte, `stall` sends the head and nothing more, `truncate` half of the body,
 * `garbage` a body that is no JSON.
 */
export type Fault = (typeof FAULTS)[number];

export const FAULTS = ["reset", "stall", "truncate", "garbage"] as const;
