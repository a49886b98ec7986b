import { AsyncLocalStorage } from "node:async_hooks";
import type { Exchange, TracedCall } from "../view.ts";
import type { Masker } from "./mask.ts";

interface Recording {
  readonly masker: Masker;
  readonly exchanges: Exchange[];
}

const recording = new AsyncLocalStorage<Recording>();

/** The calls that one request of the page led to. */
export class Trace {
  readonly calls: TracedCall[] = [];
  /** Knows the secrets of all of them. */
  readonly masker: Masker;

  constructor(masker: Masker) {
    this.masker = masker;
  }

  /** Makes a call, and notes what it sends. */
  async record<Result extends { readonly kind: string }>(
    about: Pick<TracedCall, "api" | "method" | "code">,
    call: () => Promise<Result>,
  ): Promise<Result> {
    const exchanges: Exchange[] = [];
    const result = await recording.run({ masker: this.masker, exchanges }, call);
    this.calls.push({ ...about, kind: result.kind, exchanges });
    return result;
  }
}

/** `fetch`, which notes what it sends for the call that is being made. */
export const recordingFetch: typeof fetch = async (input, init) => {
  const current = recording.getStore();
  if (!current) return fetch(input, init);
  const { masker, exchanges } = current;
  const request = new Request(input, init);
  const sent = await request.clone().text();
  const started = performance.now();
  const base = {
    method: request.method,
    headers: masker.headers(request.headers),
    ...(sent !== "" && { body: masker.body(sent, "request") }),
    url: masker.url(request.url),
  };
  const note = (answer?: Exchange["answer"]): void => {
    exchanges.push({ ...base, answer, milliseconds: Math.round(performance.now() - started) });
  };
  try {
    const response = await fetch(request);
    const copy = response.clone();
    // The answer is the client's to read first; what breaks off there breaks off here as well.
    const body = await copy.text().catch(() => undefined);
    const headers = masker.headers(response.headers);
    note({
      status: response.status,
      headers,
      body: body === undefined ? "(it broke off)" : masker.body(body, "answer"),
    });
    return response;
  } catch (cause) {
    note();
    throw cause;
  }
};
