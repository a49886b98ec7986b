import type { IncomingMessage } from "node:http";
import type { Answer } from "./answer.ts";
import type { Target } from "./target.ts";

/** A request that is being answered. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly target: Target;
  /** Bytes. */
  readonly bodyLimit: number;
}

/** How a request is answered. */
export interface Outcome {
  readonly answer: Answer;
  /** For the log: which operation, rule, example, fault. Holds no secret. */
  readonly note?: string;
  /** The request's body is not read to its end, so the connection cannot be used again. */
  readonly unread?: true;
}
