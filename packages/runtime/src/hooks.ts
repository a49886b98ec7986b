import type { OutgoingRequest } from "./request/outgoing.ts";
import type { AnyResult } from "./results.ts";

/** One attempt of a call, when it is over. */
export interface AttemptEvent<Name extends string = string, Result = AnyResult> {
  /** The client's method. */
  readonly name: Name;
  readonly result: Result;
  /** 1 for the first. */
  readonly attempt: number;
  /** Milliseconds that the attempt took, body included. */
  readonly duration: number;
  /** Milliseconds until the next attempt; absent where there is none. */
  readonly retryIn?: number;
  /** Takes the secrets of the call out of a text. */
  readonly redact: (text: string) => string;
}

/** Functions that are told what calls do. Each is waited for; one that throws makes the call reject. */
export interface Hooks<Request = OutgoingRequest, Answer = AttemptEvent, Mishap = AttemptEvent> {
  /**
   * Sees each attempt before it goes out, and may change its headers, to sign it for instance.
   * When it throws, nothing is sent and the result is of kind `credentials`.
   */
  readonly onRequest?: ((request: Request) => void | Promise<void>) | undefined;
  /** Is told of each attempt that was answered: with success, a declared failure, or something undeclared. */
  readonly onResponse?: ((event: Answer) => void | Promise<void>) | undefined;
  /** Is told of each attempt that did not succeed. */
  readonly onError?: ((event: Mishap) => void | Promise<void>) | undefined;
}
