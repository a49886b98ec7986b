import type { Attempt } from "./layer.ts";
import type { CallArguments } from "./request/arguments.ts";
import type { Prepared } from "./request/prepare.ts";
import type { Settings } from "./settings.ts";

/** One attempt, from inside: as a layer sees it, and what results are made from. */
export interface Exchange extends Attempt, Pick<Prepared, "requestId"> {
  readonly settings: Settings;
  readonly args: CallArguments;
  url: string;
  /** The credentials themselves. */
  applied: readonly string[];
  /** Whether something has gone out. */
  isSent?: boolean;
}
