import type { Operation } from "../description.ts";
import type { FetchBody } from "./fetch-types.ts";

/** A request that is ready to go out, as `onRequest` sees it. */
export interface OutgoingRequest<Name extends string = string> {
  /** The client's method. */
  readonly name: Name;
  /** The operation, as the contract describes it. */
  readonly operation: Operation;
  /** Upper case. */
  readonly method: string;
  /** The final address, query included. Changes to it have no effect. */
  readonly url: URL;
  /** May be changed. */
  readonly headers: Headers;
  /** The body exactly as it is sent: a string for JSON, text and URL-encoded forms. */
  readonly body: FetchBody | undefined;
  /** Ends with the attempt: on the caller's abort, and when its time is up. */
  readonly signal: AbortSignal;
  /** 1 for the first. */
  readonly attempt: number;
  /** Takes the secrets of the call out of a text. */
  readonly redact: (text: string) => string;
}
