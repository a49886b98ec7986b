import type { ApiDescription, Operation } from "./description.ts";
import type { CallArguments } from "./request/arguments.ts";
import type { AnyResult } from "./results.ts";
import type { FetchBody, FetchHeaders } from "./request/fetch-types.ts";

/** A call, as a layer sees it. */
export interface LayerCall {
  /** The client's method. */
  readonly name: string;
  readonly api: ApiDescription;
  /** The operation, as the contract describes it. */
  readonly operation: Operation;
  readonly args: CallArguments;
  /** Milliseconds that the whole call may take. */
  readonly timeout: number;
  /** What the client sends with every call, by names in lower case. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** One attempt of a call, its credentials in place, as a layer sees it. */
export interface Attempt {
  /** The client's method. */
  readonly name: string;
  readonly operation: Operation;
  /** The final address, query included. */
  readonly url: string;
  /** May be replaced, until `next()`. */
  headers: FetchHeaders;
  /** The body exactly as it is sent: a string for JSON, text and URL-encoded forms. */
  readonly body: FetchBody | undefined;
  /** Ends with the attempt: on the caller's abort, and when its time is up. */
  readonly signal: AbortSignal;
  /** 1 for the first. */
  readonly number: number;
  /** Milliseconds until the next attempt, if this one ends so; `undefined` where there is none. */
  readonly retryIn: (result: AnyResult) => number | undefined;
  /** Takes the secrets of the call out of a text. */
  readonly redact: (text: string) => string;
}

export type Around<Subject> = (
  subject: Subject,
  /** Goes on, with what is given in place of the subject. */
  next: (changed?: Subject) => Promise<AnyResult>,
) => Promise<AnyResult>;

/** Stands around what a client does. */
export interface Layer {
  /** Around every call, all of its attempts included: may change its arguments, repeat it, or answer in its place. */
  readonly call?: Around<LayerCall> | undefined;
  /**
   * Around each attempt: may change its headers, or send it again. What it throws before anything is sent makes a
   * result of kind `credentials`; later, the call rejects with it.
   */
  readonly attempt?: Around<Attempt> | undefined;
}

/** Puts layers around some work, the first outermost. */
export function layered<Subject, Inner extends Subject>(
  arounds: readonly (Around<Subject> | undefined)[],
  work: (subject: Inner) => Promise<AnyResult>,
): (subject: Inner) => Promise<AnyResult> {
  const layer = (next: typeof work, around: Around<Subject> | undefined): typeof work =>
    // A layer hands on what it was given, or something made of that.
    around
      ? async (subject) => around(subject, (changed = subject) => next(changed as Inner))
      : next;
  return arounds.reduceRight(layer, work);
}
