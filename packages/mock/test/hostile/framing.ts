import { bytes, type Case, CLOSE, LOGIN, MEMBER, STATUS } from "./case.ts";

const HIDDEN = `GET /health/status HTTP/1.1\r\nHost: x\r\n${CLOSE}\r\n`;
const CHUNKED = "Transfer-Encoding: chunked\r\n";
const CHUNK = `${MEMBER.length.toString(16)}\r\n${MEMBER}\r\n0\r\n\r\n`;

/**
 * Where a message ends (RFC 9112, section 6). Whatever two readers could take for different
 * requests gets one refusal, and the request that hides in it no answer.
 */
export const FRAMING: readonly Case[] = [
  bytes("no HTTP at all", "hello\r\n\r\n", "400"),
  bytes("a TLS handshake", Buffer.from("16030100c8010000c40303", "hex"), "400"),
  bytes("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400"),
  bytes("HTTP/0.9", "GET /health/status\r\n\r\n", "200"),
  bytes("HTTP/3.7", "GET /health/status HTTP/3.7\r\nHost: x\r\n\r\n", "400"),
  bytes("HTTP/1.0", "GET /health/status HTTP/1.0\r\n\r\n", "200"),
  bytes(
    "HTTP/1.0 in chunks",
    `POST /lib/login HTTP/1.0\r\nContent-Type: application/json\r\n${CHUNKED}\r\n${CHUNK}`,
    /^(200|400)$/,
  ),
  bytes("a length that is no number", `${LOGIN}Content-Length: ten\r\n\r\n`, "400"),
  bytes("a length below zero", `${LOGIN}Content-Length: -1\r\n\r\n`, "400"),
  bytes("a length beyond 64 bits", `${LOGIN}Content-Length: ${"9".repeat(30)}\r\n\r\n`, "400"),
  bytes("two lengths", `${LOGIN}Content-Length: 0\r\nContent-Length: 3\r\n\r\n${HIDDEN}`, "400"),
  bytes("a length twice", `${LOGIN}Content-Length: 0\r\nContent-Length: 0\r\n\r\n${HIDDEN}`, "400"),
  bytes(
    "length, then chunks",
    `${LOGIN}Content-Length: 5\r\n${CHUNKED}\r\n0\r\n\r\n${HIDDEN}`,
    "400",
  ),
  bytes(
    "chunks, then length",
    `${LOGIN}${CHUNKED}Content-Length: 5\r\n\r\n0\r\n\r\n${HIDDEN}`,
    "400",
  ),
  bytes(
    "Transfer-Encoding: xchunked",
    `${LOGIN}Transfer-Encoding: xchunked\r\n\r\n${CHUNK}${HIDDEN}`,
    "400",
  ),
  bytes(
    "Transfer-Encoding: chunked, identity",
    `${LOGIN}Transfer-Encoding: chunked, identity\r\n\r\n${CHUNK}${HIDDEN}`,
    "400",
  ),
  bytes(
    "Transfer-Encoding twice",
    `${LOGIN}${CHUNKED}Transfer-Encoding: identity\r\n\r\n${CHUNK}${HIDDEN}`,
    "400",
  ),
  bytes(
    "a space before the colon",
    `${LOGIN}Transfer-Encoding : chunked\r\n\r\n${CHUNK}${HIDDEN}`,
    "400",
  ),
  bytes(
    "a header over two lines (obs-fold)",
    `${LOGIN}Transfer-Encoding:\r\n chunked\r\n\r\n${CHUNK}${HIDDEN}`,
    "400",
  ),
  bytes(
    "a header before all headers",
    `POST /lib/login HTTP/1.1\r\n X: y\r\nHost: x\r\n\r\n${HIDDEN}`,
    "400",
  ),
  bytes("bare line feeds", `${LOGIN}${CHUNKED}\r\n${CHUNK}`.replaceAll("\r\n", "\n"), "400"),
  bytes("bare carriage returns", `${LOGIN}X: y\rContent-Length: 0\r\n\r\n${HIDDEN}`, "400"),
  bytes("a chunk of no size", `${LOGIN}${CHUNKED}\r\nzz\r\n{}\r\n`, "400"),
  bytes("a chunk below zero", `${LOGIN}${CHUNKED}\r\n-1\r\n{}\r\n`, "400"),
  bytes("a chunk beyond 64 bits", `${LOGIN}${CHUNKED}\r\n1${"0".repeat(16)}\r\n{}\r\n`, "400"),
  bytes(
    "a chunk that is longer than it says",
    `${LOGIN}${CHUNKED}\r\n1\r\n{}\r\n0\r\n\r\n${HIDDEN}`,
    "400",
  ),
  bytes(
    "an extension of a chunk without end",
    `${LOGIN}${CHUNKED}\r\n1;${"a".repeat(20_000)}\r\n`,
    "413",
  ),
  bytes(
    "a trailer without end",
    `${LOGIN}${CHUNKED}\r\n0\r\nA: ${"a".repeat(20_000)}\r\n\r\n`,
    "431",
  ),
  bytes(
    "a trailer that names the length",
    `${LOGIN}${CLOSE}${CHUNKED}\r\n${CHUNK.slice(0, -2)}Content-Length: 9\r\n\r\n`,
    /^(200|400)$/,
  ),
  bytes("good chunks", `${LOGIN}${CLOSE}${CHUNKED}\r\n${CHUNK}`, "200"),
  bytes("an empty body in chunks", `${LOGIN}${CLOSE}${CHUNKED}\r\n0\r\n\r\n`, "400"),
  bytes(
    "a body with GET",
    `GET /lib/reset/1 HTTP/1.1\r\nHost: x\r\n${CLOSE}Content-Length: 2\r\n\r\n{}`,
    "415",
  ),
  bytes(
    "1,000 requests at once",
    `${STATUS}\r\n`.repeat(999) + `${STATUS}${CLOSE}\r\n`,
    "200 ×1000",
  ),
  bytes(
    "a good one, a broken one, a good one at once",
    `${STATUS}\r\nb@d\r\n\r\n${STATUS}\r\n`,
    "200 400",
  ),
  bytes("after Connection: close one more", `${STATUS}${CLOSE}\r\n${STATUS}${CLOSE}\r\n`, "200"),
];
