import type { OutgoingMessage } from "node:http";

/** Fields that are for one connection only (RFC 9110, section 7.6.1). */
const HOP_BY_HOP: ReadonlySet<string> = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "te",
  "upgrade",
]);
/** Without these nobody knows where a message ends or for whom it is, whatever `Connection` says of them. */
const FRAMING: ReadonlySet<string> = new Set([
  "content-length",
  "host",
  "transfer-encoding",
  "trailer",
]);

/** Names and values in turn, as Node has them in `rawHeaders`. */
type RawHeaders = readonly string[];

/** The request's header as the service gets it: every field as it was sent, in its order; `Host` is the target's. */
export function requestHeaders(raw: RawHeaders, host: string): string[] {
  const fields = pairs(raw);
  const sent = endToEnd(fields).map(([name, value]) =>
    name.toLowerCase() === "host" ? [name, host] : [name, value],
  );
  // HTTP/1.0 does without it.
  if (!fields.some(([name]) => name.toLowerCase() === "host")) sent.unshift(["Host", host]);
  const takesTrailers = fields.some(
    ([name, value]) => name.toLowerCase() === "te" && /(?:^|,)\s*trailers\b/i.test(value),
  );
  // Said anew for this connection, since what comes at the end is passed on as well.
  if (takesTrailers) sent.push(["TE", "trailers"], ["Connection", "TE"]);
  return sent.flat();
}

/**
 * The answer's header as the client gets it.
 *
 * @param isChunked whether the client is sent chunks: without them there is no place for a trailer.
 */
export function responseHeaders(raw: RawHeaders, isChunked: boolean): string[] {
  return endToEnd(pairs(raw))
    .filter(([name]) => isChunked || !/^(?:transfer-encoding|trailer)$/i.test(name))
    .flat();
}

function endToEnd(fields: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  const named = fields
    .filter(([name]) => name.toLowerCase() === "connection")
    .flatMap(([, value]) => value.toLowerCase().split(","))
    .map((name) => name.trim())
    .filter((name) => !FRAMING.has(name));
  const dropped = new Set([...HOP_BY_HOP, ...named]);
  return fields.filter(([name]) => !dropped.has(name.toLowerCase()));
}

export function pairs(raw: RawHeaders): [name: string, value: string][] {
  const fields: [string, string][] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) fields.push([raw[at] ?? "", raw[at + 1] ?? ""]);
  return fields;
}

/** Sends the head at once, byte for byte: `flushHeaders` would write its bytes beyond ASCII as UTF-8. */
export function sendHead(message: OutgoingMessage): void {
  message.write(Buffer.alloc(0));
}
