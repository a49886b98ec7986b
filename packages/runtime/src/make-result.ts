import { Answered } from "./answered.ts";
import type { Call } from "./call.ts";
import type { Envelope } from "./description.ts";
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

export function envelopeOf({ settings, operation }: Call): Envelope | undefined {
  return operation.envelope === undefined ? undefined : settings.api.envelopes[operation.envelope];
}

export function success(call: Call, response: Response, data: unknown, body: unknown): Success {
  const envelope = envelopeOf(call);
  const message = envelope && messageIn(envelope, body);
  return new Answered(response, body, {
    ok: true,
    kind: "success",
    status: response.status,
    data,
    ...(message && { message }),
    requestId: call.prepared.requestId,
  }) as unknown as Success;
}

export function failure(call: Call, response: Response, body: unknown): Failure {
  const { status } = response;
  const envelope = envelopeOf(call);
  const code = envelope && codeIn(envelope, body);
  const known = envelope?.errors[code ?? ""];
  const message =
    messageIn(envelope, body) ??
    known?.description ??
    `${call.operation.id} failed with status ${status}.`;
  return new Answered(response, body, {
    ...mishap(call, "failure", ""),
    status,
    code: typeof code === "string" && !known ? call.redact(code) : code,
    // The contract's own words hold no secret, whatever was sent.
    message: message === known?.description ? message : call.redact(message),
  }) as unknown as Failure;
}

export function undeclared(
  call: Call,
  response: Response,
  reason: UndeclaredReason,
  fault: string,
  text: string,
): Undeclared {
  const { status, headers } = response;
  const mediaType = call.redact(mediaTypeOf(headers.get("content-type"))) || undefined;
  const came = `got status ${status}${mediaType ? `, ${mediaType}` : ""}`;
  return new Answered(response, undefined, {
    ...mishap(call, "undeclared", `${came}, which is not in the contract: ${fault}.`),
    status,
    reason,
    mediaType,
    excerpt: excerptOf(text, call),
  }) as unknown as Undeclared;
}

/** What every result has that is no success; `hidden` is left out when it is printed. */
function mishap<Kind extends string, Hidden extends object>(
  { operation, prepared }: Call,
  kind: Kind,
  what: string,
  hidden?: Hidden,
) {
  const message = `${operation.id} ${what}`;
  const visible = { ok: false as const, kind, message, requestId: prepared.requestId };
  for (const [name, value] of Object.entries(hidden ?? {})) {
    Object.defineProperty(visible, name, { value });
  }
  return visible as typeof visible & Hidden;
}

export function networkFailure(call: Call, cause: unknown): NetworkFailure {
  const what = "got no complete answer: the service was not reached, or the connection broke off.";
  return mishap(call, "network", what, { cause: safeCause(cause, call) });
}

export function credentialsFailure(call: Call, cause: unknown): CredentialsFailure {
  const what = "was not sent: its credentials could not be had.";
  return mishap(call, "credentials", what, { cause: safeCause(cause, call) });
}

export function timedOut(call: Call, timeout: number): Timeout {
  return { ...mishap(call, "timeout", `got no complete answer within ${timeout} ms.`), timeout };
}

export function aborted(call: Call, reason: unknown): Abort {
  return mishap(call, "abort", "was aborted.", { reason: safeCause(reason, call) });
}
