import type { IHttpOperation } from "@stoplight/types";
import type { Choice } from "../prism/ask.ts";
import type { Facts } from "./facts.ts";
import type { Memory } from "./memory.ts";
import type { Weather } from "./weather.ts";

/** What `mock.yaml` makes of one operation. It never changes; what changes is in a memory. */
export interface OperationScenario {
  /** The operation as Prism is to check it: without credentials that are optional, or checked by `refuse`. */
  resource(facts: Facts): IHttpOperation;
  /**
   * The answer for a status that the weather has, or for credentials that are not good. Asked before
   * anything else is checked.
   *
   * @param isChecked `false`: whatever the request's credentials are, they are good.
   */
  refuse(facts: Facts, memory: Memory, isChecked: boolean): Decision | undefined;
  /** The answer for a valid request. It is remembered that the request was there. */
  decide(facts: Facts, memory: Memory): Decision;
  /** What holds for a request that nobody decides about: an invalid one, or one with wishes of its own. */
  weather(memory: Memory, facts?: Facts): Weather;
  /** The places in an answer that are filled anew each time. */
  stamps(status: number, body: unknown): readonly Stamp[];
  /** One JSON value for each stamp. It is remembered that they were given. */
  fill(stamps: readonly Stamp[], facts: Facts, memory: Memory): readonly unknown[];
}

export interface Decision {
  /** Left out: Prism's own choice. */
  readonly choice?: Choice;
  /** For log and journal, e.g. `rule 3` or `accessToken expired`. Holds no secret. */
  readonly reason?: string;
  /** Beside the contract's, e.g. `Retry-After`. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly weather: Weather;
}

/** A place in the body of an answer. */
export interface Stamp {
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
}
