import { Answered } from "./answered.ts";
import type { Exchange } from "./exchange.ts";
import { mediaTypeOf } from "./media-type.ts";
import { codeIn, messageIn } from "./response/envelope.ts";
import { excerptOf } from "./response/excerpt.ts";
import type {
  Abort,
  CredentialsFailure,
  Failure,
  NetworkFailure,
  Success,
  Timeout,
  Undeclared,
  UndeclaredReason,
} from "./results.ts";
import { safeCause } from "./secrets/cause.ts";

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

export function success(
  exchange: Exchange,
  response: Response,
  data: unknown,
  body: unknown,
): Success {
  const { operation, requestId } = exchange;
  const message = messageIn(body, operation.envelope?.message);
  // Each by itself: to copy them from another object takes longer than all else here.
  const result = new Answered(response, body) as unknown as Writable<Success>;
  result.ok = true;
  result.kind = "success";
  result.status = response.status;
  result.data = data;
  if (message) result.message = message;
  result.requestId = requestId;
  return result;
}

export function failure(exchange: Exchange, response: Response, body: unknown): Failure {
  const { status } = response;
  const { envelope } = exchange.operation;
  const came = envelope && codeIn(envelope, body);
  const code = typeof came === "string" ? exchange.redact(came) : came;
  const words = messageIn(body, envelope?.message, "message", "detail", "title");
  return new Answered(response, body, {
    ...mishap(exchange, "failure", `failed: ${code ?? status}`),
    ...(words && { message: exchange.redact(words) }),
    status,
    code,
  }) as unknown as Failure;
}

export function undeclared(
  exchange: Exchange,
  response: Response,
  reason: UndeclaredReason,
  text: string,
): Undeclared {
  const { status, headers } = response;
  const mediaType = exchange.redact(mediaTypeOf(headers.get("content-type")));
  return new Answered(response, undefined, {
    ...mishap(exchange, "undeclared", `got status ${status}: its ${reason} is not in the contract`),
    status,
    reason,
    mediaType,
    excerpt: excerptOf(text, exchange),
  }) as unknown as Undeclared;
}

/** What every result has that is no success. */
function mishap<Kind extends string>({ name, requestId }: Exchange, kind: Kind, what: string) {
  return { ok: false as const, kind, message: `${name} ${what}.`, requestId };
}

/** With what was thrown, which is left out when the result is printed. */
function thrown<Kind extends string>(exchange: Exchange, kind: Kind, what: string, cause: unknown) {
  const result = mishap(exchange, kind, what);
  return Object.defineProperty(result, "cause", {
    value: safeCause(cause, exchange),
  }) as typeof result & { readonly cause: unknown };
}

export function networkFailure(exchange: Exchange, cause: unknown): NetworkFailure {
  return thrown(exchange, "network", "got no complete answer", cause);
}

export function credentialsFailure(exchange: Exchange, cause: unknown): CredentialsFailure {
  return thrown(exchange, "credentials", "was not sent: no credentials", cause);
}

export function timedOut(exchange: Exchange, timeout: number): Timeout {
  return { ...mishap(exchange, "timeout", `got no complete answer within ${timeout} ms`), timeout };
}

export function aborted(exchange: Exchange, cause: unknown): Abort {
  return thrown(exchange, "abort", "was aborted", cause);
}
