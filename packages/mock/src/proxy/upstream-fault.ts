import type { ProblemDocument } from "../problems.ts";

/** Nothing came from the service in time. */
export class UpstreamTimeout extends Error {
  override readonly name = "UpstreamTimeout";
}

/** The service wants to talk another protocol, for which nobody asked. */
export class UpstreamSwitch extends Error {
  override readonly name = "UpstreamSwitch";
}

const TLS = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|^ERR_TLS|^ERR_SSL|^EPROTO$|UNTRUSTED|CRL/;

/** What the client is told when the service gave no answer. Never quotes what was sent. */
export function upstreamFault(error: unknown, origin: string, timeout: number): ProblemDocument {
  if (error instanceof UpstreamTimeout) {
    const detail = `${origin} gave no answer within ${timeout / 1000} seconds.`;
    return { ...GATEWAY_TIMEOUT, detail };
  }
  const detail = `${sentenceOf(error, origin)} Nothing of it is from the service.`;
  return { ...BAD_GATEWAY, detail };
}

const BAD_GATEWAY = { type: "about:blank", title: "Bad Gateway", status: 502 };
const GATEWAY_TIMEOUT = { type: "about:blank", title: "Gateway Timeout", status: 504 };

function sentenceOf(error: unknown, origin: string): string {
  if (error instanceof UpstreamSwitch) {
    return `${origin} changed the protocol, which nobody had asked for.`;
  }
  const code = codeOf(error);
  if (code === "ECONNREFUSED") return `Nothing listens on ${origin}.`;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return `The host of ${origin} is not known here.`;
  }
  if (code === "ETIMEDOUT" || code === "EHOSTUNREACH" || code === "ENETUNREACH") {
    return `${origin} cannot be reached (${code}).`;
  }
  if (code === "ECONNRESET" || code === "EPIPE") {
    return `${origin} ended the connection before it answered.`;
  }
  if (TLS.test(code)) {
    return `There is no trusted TLS connection to ${origin} (${code}); NODE_EXTRA_CA_CERTS names a file with more authorities.`;
  }
  if (code.startsWith("HPE_")) return `${origin} answered with what is not valid HTTP (${code}).`;
  return `${origin} could not be asked (${code}).`;
}

/** Node's own codes are fixed words; its messages are not. */
function codeOf(error: unknown): string {
  // Several addresses of one host, each with an error of its own.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const code = first instanceof Error && "code" in first ? String(first.code) : "";
  return /^[A-Z0-9_]+$/.test(code) ? code : "an error without a code";
}
