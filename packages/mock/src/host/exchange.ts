import type { IncomingMessage } from "node:http";
import type { Diagnostic } from "../prism/violations.ts";
import type { Weather } from "../scenario/weather.ts";
import type { Session } from "../session/sessions.ts";
import type { Answer } from "./answer.ts";
import type { Target } from "./target.ts";

/** A request that is being answered. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly target: Target;
  /** Bytes. */
  readonly bodyLimit: number;
  readonly session: Session;
  /** `false`: Prism finds no fault with anything. */
  readonly isValidated: boolean;
  /** `false`: Prism is asked everything anew, also what it has said before. */
  readonly isRemembering: boolean;
}

/** How a request is answered. */
export interface Outcome {
  readonly answer: Answer;
  /** For the log: which operation, rule, example, fault. Holds no secret. */
  readonly note?: string;
  /** The request's body is not read to its end, so the connection cannot be used again. */
  readonly unread?: true;
  /** The text of the request's body, for the journal. */
  readonly body?: string;
  readonly example?: string;
  readonly reason?: string;
  readonly violations?: Violations;
  readonly weather?: Weather;
}

export interface Violations {
  readonly input: readonly Diagnostic[];
  readonly output: readonly Diagnostic[];
}
