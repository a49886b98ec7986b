import type { ApiDescription, Operation } from "./description.ts";
import type { CallArguments } from "./request/arguments.ts";
import type { AnyResult } from "./results.ts";

/** A call, as a layer sees it. */
export interface LayerCall {
  readonly api: ApiDescription;
  /** The operation, as the contract describes it. */
  readonly operation: Operation;
  /** The client's method. */
  readonly method: string;
  readonly args: CallArguments;
}

export type Next = (args?: CallArguments) => Promise<AnyResult>;

/**
 * Stands around every call of a client, all of its attempts included: may change its arguments, repeat it, or answer
 * in its place. `next()` sends the call as it came.
 */
export type Layer = (call: LayerCall, next: Next) => Promise<AnyResult>;
