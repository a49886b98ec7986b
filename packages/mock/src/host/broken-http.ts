import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { PROBLEM_JSON } from "../problems.ts";

/** A client that still sends is listened to for this long, milliseconds, so that a reset does not destroy the answer. */
const LINGER = 5_000;

const LIMIT = "The request is not valid HTTP, or breaks a limit of the mock's server.";

/**
 * Answers what is no HTTP, so that no request object exists, and ends the connection.
 *
 * @param last the connection's last request that was one.
 */
export function answerBrokenHttp(
  error: Error,
  socket: Duplex,
  last: ServerResponse | undefined,
  log: (line: string) => void,
): void {
  const code = "code" in error ? String(error.code) : "";
  if (code === "ECONNRESET") return void socket.destroy();
  // What follows `Connection: close` is no request (RFC 9112, section 9.6).
  if (code === "HPE_CLOSED_CONNECTION") return;
  whenItsTurn(last, () => {
    // Answered before: each further piece of what was sent is another error.
    if (socket.writable) refuse(error, code, socket, log);
  });
}

/** Answers keep the order of the requests, or a client takes one for another. */
function whenItsTurn(last: ServerResponse | undefined, act: () => void): void {
  if (last === undefined || last.writableFinished) return act();
  if (last.req.complete) return void last.once("finish", act);
  // The fault is in that very request. Its answer ends the connection, where one is under way.
  if (last.headersSent) return;
  if (last.socket) act();
  else last.once("socket", act);
}

function refuse(error: Error, code: string, socket: Duplex, log: (line: string) => void): void {
  const status = statusOf(code);
  const title = STATUS_CODES[status] ?? "Bad Request";
  const detail = status === 400 ? sentenceOf(error, code) : LIMIT;
  const body = JSON.stringify({ type: "about:blank", title, status, detail });
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    `Content-Type: ${PROBLEM_JSON}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    // Who asks is not known. A page that sends no credentials can read at least what was wrong.
    "Access-Control-Allow-Origin: *",
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
  const timer = setTimeout(() => socket.destroy(), LINGER);
  socket.once("close", () => clearTimeout(timer));
  // Browsers open connections that they never use; that these end is no news.
  if (status !== 408) log(`(no HTTP) ${status}  ${detail}`);
}

function statusOf(code: string): number {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  if (code === "HPE_CHUNK_EXTENSIONS_OVERFLOW") return 413;
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
}

/** The parser's reasons are fixed words, never the request's own. */
function sentenceOf(error: Error, code: string): string {
  // `fetch` sends "patch" as it is, unlike "get" and "post".
  if (code === "HPE_INVALID_METHOD") {
    return "The request is not valid HTTP: its method is none. Methods are in capital letters.";
  }
  const reason = "reason" in error && typeof error.reason === "string" ? error.reason : "";
  return reason === "" ? LIMIT : `The request is not valid HTTP: ${reason}.`;
}
