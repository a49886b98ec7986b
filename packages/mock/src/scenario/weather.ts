/** How an answer travels: late, or broken. */
export interface Weather {
  readonly latency?: Latency;
  readonly fault?: Fault;
}

/** Milliseconds, both ends included; the same twice for a fixed one. */
export interface Latency {
  readonly from: number;
  readonly to: number;
}

/**
 * `reset` ends the connection without a byte, `stall` sends the head and nothing more, `truncate` half of the body,
 * `garbage` a body that is no JSON.
 */
export type Fault = (typeof FAULTS)[number];

export const FAULTS = ["reset", "stall", "truncate", "garbage"] as const;

export function isFault(name: string): name is Fault {
  return FAULTS.some((fault) => fault === name);
}

/** A failure that the contract declares, given in place of any other answer. */
export interface StatusFault {
  readonly status: number;
  /** Milliseconds, for the header `Retry-After`. */
  readonly retryAfter?: number;
}

/** The weather as somebody sets it, in `mock.yaml` or by hand. */
export interface WeatherSetting {
  readonly latency?: Latency;
  readonly fault?: Fault | StatusFault;
}

export const CALM: Weather = {};

/** The nearer setting counts; what it leaves out comes from the farther one. */
export function over(
  nearer: WeatherSetting | undefined,
  farther: WeatherSetting | undefined,
): WeatherSetting | undefined {
  if (nearer === undefined || farther === undefined) return nearer ?? farther;
  return { ...farther, ...nearer };
}

export function statusFault(setting: WeatherSetting | undefined): StatusFault | undefined {
  const fault = setting?.fault;
  return typeof fault === "object" ? fault : undefined;
}

/** What is left for the host, without a status: that is an answer. */
export function weatherOf(setting: WeatherSetting | undefined): Weather {
  if (setting === undefined) return CALM;
  const { latency, fault } = setting;
  return {
    ...(latency === undefined ? {} : { latency }),
    ...(typeof fault === "string" ? { fault } : {}),
  };
}
