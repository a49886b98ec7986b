import type { Attempt } from "./layer.ts";
import type { CallArguments } from "./request/arguments.ts";
import type { Prepared } from "./request/prepare.ts";
import { collectSecrets } from "./secrets/collect.ts";
import { createRedact } from "./secrets/redact.ts";
import type { Settings } from "./settings.ts";

/** One attempt, from inside: as a layer sees it, and what results are made from. */
export interface Exchange extends Attempt, Pick<Prepared, "requestId"> {
  readonly settings: Settings;
  readonly args: CallArguments;
  url: string;
  redact: Attempt["redact"];
  /** The credentials themselves. */
  applied: readonly string[];
  /** Whether something has gone out. */
  isSent?: boolean;
}

/** The secrets of an attempt are those that it has when a text has to be shown: a layer may add some. */
export function withRedact(attempt: Omit<Exchange, "redact">): Exchange {
  const exchange = attempt as Exchange;
  exchange.redact = (text) => createRedact(collectSecrets(exchange))(text);
  return exchange;
}
