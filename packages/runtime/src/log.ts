import { type AttemptEvent, createHooks } from "./hooks.ts";
import type { Layer } from "./layer.ts";
import type { OutgoingRequest } from "./request/outgoing.ts";

/** From what tells most to what tells least. */
export type LogLevel = "debug" | "info" | "warn" | "error";

/** Where lines go: `console`, or a logger with the same four functions. */
export type LogSink = Readonly<Record<LogLevel, (line: string) => void>>;

const order: readonly LogLevel[] = ["debug", "info", "warn", "error"];

/** A header or a body as one line, without the secrets of the call. */
function details({ headers, body, redact }: OutgoingRequest): string {
  const lines = [...headers].map(([name, value]) => `${name}: ${redact(value)}`);
  const sent = typeof body === "string" ? redact(body) : body === undefined ? "" : "(not text)";
  return [lines.join(", "), sent].filter(Boolean).join(" ");
}

function outcome({ result, attempt, duration, redact }: AttemptEvent): string {
  const status = "status" in result ? ` ${result.status}` : "";
  const code = "code" in result && result.code !== undefined ? ` ${result.code}` : "";
  const id = result.requestId === undefined ? "" : ` [${redact(result.requestId)}]`;
  const again = attempt > 1 ? `, attempt ${attempt}` : "";
  return `${result.kind}${status}${code} in ${Math.round(duration)} ms${again}${id}`;
}

function levelOf({ result, retryIn }: AttemptEvent): LogLevel {
  if (result.ok) return "info";
  if (retryIn !== undefined) return "warn";
  // A wrong password is no fault of the program's, and neither is the user's change of mind.
  return result.kind === "failure" || result.kind === "abort" ? "info" : "error";
}

/**
 * A log of a client's calls, as a layer: `use: [createLog(console)]`, last, so that it sees what the others add. The secrets of a call (what the contract marks with
 * `format: password`, `writeOnly` or `x-sensitive`, and its credentials) are taken out of every line; bodies of answers
 * are never in it.
 *
 * - `debug`: each attempt as it is sent, with headers and body
 * - `info`: how each ended: operation, kind, status, code, time, the request's own id
 * - `warn`: each that is tried again, and when
 * - `error`: each call that got no answer, or one that is not in the contract
 */
export function createLog(sink: LogSink, level: LogLevel = "info"): Layer {
  const tells = (other: LogLevel): boolean => order.indexOf(other) >= order.indexOf(level);
  const onEnd = (event: AttemptEvent): void => {
    const at = levelOf(event);
    if (!tells(at)) return;
    const { result, retryIn } = event;
    const message = result.ok ? "" : `: ${event.redact(result.message)}`;
    const again = retryIn === undefined ? "" : ` Again in ${Math.round(retryIn)} ms.`;
    sink[at](`${event.name} ${outcome(event)}${message}${again}`);
  };
  return createHooks({
    onRequest: (request) => {
      if (!tells("debug")) return;
      const { name, method, url, redact } = request;
      sink.debug(`${name} ${method} ${redact(url.href)} ${details(request)}`);
    },
    onResponse: (event) => {
      if (event.result.ok) onEnd(event);
    },
    onError: onEnd,
  });
}
