import { sendRaw } from "../raw-socket.ts";

/** One kind of bad input. */
export interface Case {
  readonly what: string;
  /** Sends it and tells what came back: `400`, `200 ×3`, `closed`. */
  readonly send: (port: number) => Promise<string>;
  /** What must come back. */
  readonly expected: string | RegExp;
}

export const CLOSE = "Connection: close\r\n";
export const JSON_TYPE = "Content-Type: application/json\r\n";
export const LOGIN = `POST /lib/login HTTP/1.1\r\nHost: x\r\n${JSON_TYPE}`;
export const ADD = `POST /lib/books HTTP/1.1\r\nHost: x\r\nX-Key: k\r\n${JSON_TYPE}`;
export const STATUS = "GET /health/status HTTP/1.1\r\nHost: x\r\n";
export const MEMBER = '{"account":"0042","password":"open-sesame"}';

/** Whatever a client can do wrong. */
export function client(what: string, expected: string | RegExp, send: Case["send"]): Case {
  return { what, expected, send };
}

/** Bytes on a connection of their own, which the server ends. */
export function bytes(what: string, sent: string | Buffer, expected: string | RegExp): Case {
  return { what, expected, send: async (port) => statuses(await sendRaw(port, sent)) };
}

/** A request with such a body, all of it well framed. */
export function body(
  what: string,
  content: string | Buffer,
  expected: string | RegExp,
  head = ADD,
): Case {
  const length = `Content-Length: ${Buffer.byteLength(content)}\r\n`;
  const sent = Buffer.concat([Buffer.from(`${head}${CLOSE}${length}\r\n`), Buffer.from(content)]);
  return bytes(what, sent, expected);
}

/** Every status in the order of the answers. No answer may show how the mock is made. */
export function statuses(answers: string): string {
  if (/\n\s+at |node:internal|\.ts:\d/.test(answers)) return "a stack trace";
  const found = answers.match(/HTTP\/1\.1 \d{3}/g)?.map((line) => line.slice(-3)) ?? [];
  if (found.length === 0) return answers === "" ? "closed" : "no HTTP";
  const runs = found.filter((status, index) => status !== found[index - 1]);
  const isOneRun = runs.length === 1 && found.length > 1;
  return isOneRun ? `${found[0]} ×${found.length}` : found.join(" ");
}
