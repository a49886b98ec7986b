import type { Attempt } from "./layer.ts";
import type { CallArguments } from "./request/arguments.ts";
import type { Prepared } from "./request/prepare.ts";
import { collectSecrets } from "./secrets/collect.ts";
import { createRedact } from "./secrets/redact.ts";
import type { Settings } from "./settings.ts";

/** What every attempt of a call begins with; without credentials. */
export interface Call extends Pick<Attempt, "name" | "operation" | "retryIn">, Prepared {
  readonly settings: Settings;
  readonly args: CallArguments;
}

/** One attempt, from inside: as a layer sees it, and what results are made from. */
export interface Exchange extends Omit<Call, "url" | "headers">, Attempt {
  url: string;
  /** The credentials themselves. */
  applied: readonly string[];
  /** Whether something has gone out. */
  isSent?: boolean;
}

export function createExchange(call: Call, number: number, signal: AbortSignal): Exchange {
  const exchange: Exchange = {
    ...call,
    number,
    signal,
    applied: [],
    // The secrets as they are when a text has to be shown: a layer may add some.
    redact: (text) => createRedact(collectSecrets(exchange))(text),
  };
  return exchange;
}
