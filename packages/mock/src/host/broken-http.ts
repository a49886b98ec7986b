import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { PROBLEM_JSON } from "../problems.ts";

/** Answers what is no HTTP, so that no request object exists, and ends the connection. */
export function answerBrokenHttp(error: Error, socket: Duplex): void {
  const code = "code" in error ? String(error.code) : "";
  if (code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const status = statusOf(code);
  const title = STATUS_CODES[status] ?? "Bad Request";
  const detail = "The request is not valid HTTP, or breaks a limit of the mock's server.";
  const body = JSON.stringify({ type: "about:blank", title, status, detail });
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    `Content-Type: ${PROBLEM_JSON}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

function statusOf(code: string): number {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  if (code === "HPE_CHUNK_EXTENSIONS_OVERFLOW") return 413;
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
}
