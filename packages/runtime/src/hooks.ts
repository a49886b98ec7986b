import type { ApiDescription } from "./description.ts";
import type { Attempt, Layer } from "./layer.ts";
import type { OutgoingRequest } from "./request/outgoing.ts";
import type { AnyResult } from "./results.ts";
import type { EventsOf, RequestsOf } from "./types/events.ts";

/** One attempt of a call, when it is over. */
export interface AttemptEvent<Name extends string = string, Result = AnyResult> {
  /** The client's method. */
  readonly name: Name;
  readonly result: Result;
  /** 1 for the first; 0 for a call that was ended before it. */
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

/** The hooks of an API, typed by operation. */
export type HooksOf<Schema, Api extends ApiDescription> = Hooks<
  RequestsOf<Api>,
  EventsOf<Schema, Api, "response">,
  EventsOf<Schema, Api, "error">
>;

/**
 * A layer of hooks: `use: [createHooks({ onError: … })]`.
 *
 * @typeParam Schema openapi-typescript's `operations`
 * @typeParam Api `typeof api` of the generated `operations.ts`
 */
export function createHooks<Schema = unknown, Api extends ApiDescription = ApiDescription>(
  hooks: HooksOf<Schema, Api>,
): Layer {
  const { onRequest, onResponse, onError } = hooks as Hooks;
  const told = new WeakSet<AnyResult>();
  const tell = async (event: AttemptEvent): Promise<void> => {
    const { result } = event;
    told.add(result);
    if ("response" in result) await onResponse?.(event);
    if (!result.ok) await onError?.(event);
  };
  return {
    async attempt(attempt, next) {
      const began = performance.now();
      await onRequest?.(outgoing(attempt));
      const result = await next();
      // One that has run out of its time is over, whatever comes of it.
      if (!attempt.signal.aborted) await tell(eventOf(attempt, result, performance.now() - began));
      return result;
    },
    /** What no attempt was told of: its time was up, or its caller ended it. */
    async call({ name }, next) {
      const began = performance.now();
      const result = await next();
      if (told.has(result)) return result;
      const duration = performance.now() - began;
      await tell({ name, result, attempt: 0, duration, redact: (text) => text });
      return result;
    },
  };
}

function outgoing(attempt: Attempt): OutgoingRequest {
  const { name, operation, body, signal, number, redact } = attempt;
  const headers = new Headers(attempt.headers);
  attempt.headers = headers;
  const url = new URL(attempt.url);
  const { method } = operation;
  return { name, operation, method, url, headers, body, signal, attempt: number, redact };
}

function eventOf(
  { name, number, redact, retryIn: after }: Attempt,
  result: AnyResult,
  duration: number,
): AttemptEvent {
  const retryIn = after(result);
  const again = retryIn === undefined ? {} : { retryIn };
  return { name, result, attempt: number, duration, ...again, redact };
}
