import type { Call } from "./call.ts";
import type { Ending } from "./deadline.ts";
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
import { mediaTypeOf } from "./media-type.ts";
import { codeIn, isKnownText, messageIn } from "./response/envelope.ts";
import { excerptOf } from "./response/excerpt.ts";
import { safeCause } from "./secrets/cause.ts";

/** Adds properties that printing and serializing leave out: they may hold what was sent. */
function withHidden<T extends object, H extends object>(visible: T, hidden: H): T & H {
  for (const [name, value] of Object.entries(hidden)) {
    Object.defineProperty(visible, name, { value, enumerable: false });
  }
  return visible as T & H;
}

function envelopeOf(call: Call) {
  const name = call.operation.envelope;
  return name === undefined ? undefined : call.api.envelopes[name];
}

export function success(call: Call, response: Response, data: unknown, body: unknown): Success {
  const message = envelopeOf(call) && messageIn(envelopeOf(call), body);
  const visible = {
    ok: true as const,
    kind: "success" as const,
    status: response.status,
    data,
    ...(message !== undefined && { message }),
    requestId: call.requestId,
  };
  return withHidden(visible, { response });
}

export function failure(call: Call, response: Response, body: unknown): Failure {
  const envelope = envelopeOf(call);
  const code = codeIn(envelope, body);
  const known = code === undefined ? undefined : envelope?.errors[code];
  const text =
    messageIn(envelope, body) ??
    known?.description ??
    `${call.operation.id} failed with status ${response.status}.`;
  const visible = {
    ok: false as const,
    kind: "failure" as const,
    status: response.status,
    code: typeof code === "string" && known === undefined ? call.redact(code) : code,
    message: isKnownText(envelope, code, text) ? text : call.redact(text),
    requestId: call.requestId,
  };
  return withHidden(visible, { body, response });
}

export function undeclared(
  call: Call,
  response: Response,
  what: { reason: UndeclaredReason; message: string; text: string },
): Undeclared {
  const mediaType = mediaTypeOf(response.headers.get("content-type"));
  const visible = {
    ok: false as const,
    kind: "undeclared" as const,
    status: response.status,
    reason: what.reason,
    message: call.redact(what.message),
    mediaType: mediaType === "" ? undefined : call.redact(mediaType),
    excerpt: excerptOf(what.text, call.redact),
    requestId: call.requestId,
  };
  return withHidden(visible, { response });
}

export function networkFailure(call: Call, cause: unknown): NetworkFailure {
  const visible = {
    ok: false as const,
    kind: "network" as const,
    message: `${call.operation.id} got no complete answer: the service could not be reached, or the connection broke off.`,
    requestId: call.requestId,
  };
  return withHidden(visible, { cause: safeCause(cause, call.redact) });
}

export function credentialsFailure(call: Call, cause: unknown): CredentialsFailure {
  const visible = {
    ok: false as const,
    kind: "credentials" as const,
    message: `${call.operation.id} was not sent: its credentials could not be had.`,
    requestId: call.requestId,
  };
  return withHidden(visible, { cause: safeCause(cause, call.redact) });
}

export function ended(call: Call, ending: Ending, timeout: number): Timeout | Abort {
  const { requestId } = call;
  if (ending.kind === "timeout") {
    const message = `${call.operation.id} got no complete answer within ${timeout} ms.`;
    return { ok: false, kind: "timeout", message, timeout, requestId };
  }
  const message = `${call.operation.id} was aborted.`;
  const visible = { ok: false as const, kind: "abort" as const, message, requestId };
  return withHidden(visible, { reason: safeCause(ending.reason, call.redact) });
}
