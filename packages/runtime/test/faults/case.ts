import type { Socket } from "node:net";

/** One way in which a server fails. */
export interface Fault {
  readonly what: string;
  /** Answers a request that has come whole. @param nth which of this fault's requests it is, from 1. */
  readonly answer: (socket: Socket, nth: number) => void;
  /** What must become of a log-in, a POST that is sent once: the kind, then reason and status where it has them. */
  readonly post: string;
  /** What must become of a search, a GET that may be sent again. */
  readonly get: string;
  /** How often the search must be sent. */
  readonly attempts: number;
  /** Milliseconds of the whole call. */
  readonly timeout?: number;
  /** Milliseconds that the search must at least have waited. */
  readonly waits?: number;
}

/** What a call gets from it. A POST and a GET get the same unless `get` says otherwise. */
interface Expected extends Partial<Pick<Fault, "get" | "attempts" | "timeout" | "waits">> {
  readonly post: string;
}

export function fault(what: string, expected: Expected, answer: Fault["answer"]): Fault {
  return { what, answer, get: expected.post, attempts: 1, ...expected };
}

/** Bytes, and then the end of the connection. */
export function bytes(...parts: readonly (string | Uint8Array)[]): Fault["answer"] {
  return (socket) => {
    for (const part of parts) socket.write(part);
    socket.end();
  };
}

/** The beginning of an answer up to its body. `length` may lie. */
export function head(status: number, length?: number, ...headers: readonly string[]): string {
  const lines = [
    `HTTP/1.1 ${status} Any`,
    ...(length === undefined ? [] : [`Content-Length: ${length}`]),
    ...headers,
    "Connection: close",
  ];
  return `${lines.join("\r\n")}\r\n\r\n`;
}

export const JSON_TYPE = "Content-Type: application/json";
export const HTML_TYPE = "Content-Type: text/html; charset=utf-8";

/** A good answer to either call. */
export const GOOD = '{"code":0,"data":{},"note":""}';

/** A whole answer in JSON. */
export function json(text: string, status = 200, ...headers: readonly string[]): string {
  return head(status, Buffer.byteLength(text), JSON_TYPE, ...headers) + text;
}
