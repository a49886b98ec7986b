import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { sendAndCut, sendRaw } from "../raw-socket.ts";
import { ADD, type Case, client, CLOSE, LOGIN, MEMBER, STATUS, statuses } from "./case.ts";

const BOOK = "GET /lib/books HTTP/1.1\r\nHost: x\r\nX-Key: k\r\n";
const LATE = `${STATUS}Prefer: wait=60\r\n\r\n`;
const HUNDRED_MB = 100 * 1024 * 1024;

export async function opened(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  // What becomes of the connection is seen by its end.
  socket.on("error", () => {});
  await once(socket, "connect");
  return socket;
}

export async function many(count: number, one: () => Promise<string>): Promise<string> {
  const seen = new Set(await Promise.all(Array.from({ length: count }, one)));
  return [...seen].join(" or ");
}

async function cut(port: number, text: string): Promise<string> {
  await sendAndCut(port, text);
  return "cut";
}

/** Sends until the mock has had enough, at its pace. */
async function flood(port: number, head: string, size: number): Promise<string> {
  const socket = await opened(port);
  const received: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => received.push(chunk));
  const closed = once(socket, "close");
  const piece = Buffer.alloc(1024 * 1024, "a");
  socket.write(head);
  for (let sent = 0; sent < size && !socket.destroyed; sent += piece.length) {
    if (!socket.write(piece)) await Promise.race([once(socket, "drain"), closed]);
  }
  await closed;
  return statuses(Buffer.concat(received).toString());
}

/** Asks for much and reads nothing. */
async function deaf(port: number): Promise<string> {
  const socket = (await opened(port)).pause();
  const piece = `${BOOK}\r\n`.repeat(1_000);
  for (let round = 0; round < 20; round += 1) socket.write(piece);
  // As soon as the mock does not take any more, it has noticed.
  await sendRaw(port, `${STATUS}${CLOSE}\r\n`);
  socket.resetAndDestroy();
  return "cut";
}

/** The client ends its side right after the request. */
async function halfClosed(port: number): Promise<string> {
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  const received: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => received.push(chunk));
  socket.once("end", () => socket.destroy());
  socket.end(`${STATUS}\r\n`);
  await once(socket, "close");
  return statuses(Buffer.concat(received).toString());
}

/** More than the mock may keep. */
async function megabytes(port: number): Promise<string> {
  const text = `{"title":"${"a".repeat(1_000_000)}"}`;
  const one = `${ADD}Content-Length: ${text.length}\r\n`;
  const seen = new Set<string>();
  for (let round = 0; round < 100; round += 1) {
    seen.add(statuses(await sendRaw(port, `${one}${CLOSE}\r\n${text}`)));
  }
  return [...seen].join(" or ");
}

/** Clients that are slow, deaf, gone, or too many. */
export const CLIENTS: readonly Case[] = [
  client("200 connections that open and go", "cut", (port) => many(200, () => cut(port, ""))),
  client("an upload cut in the middle", "cut", (port) =>
    cut(port, `${LOGIN}Content-Length: 100\r\n\r\n{"account`),
  ),
  client("200 uploads cut in the middle", "cut", (port) =>
    many(200, () => cut(port, `${LOGIN}Content-Length: 100\r\n\r\n{`)),
  ),
  client("an upload cut inside of a chunk", "cut", (port) =>
    cut(port, `${LOGIN}Transfer-Encoding: chunked\r\n\r\nff\r\n{`),
  ),
  client("a request cut inside of its head", "cut", (port) => cut(port, LOGIN)),
  client("a client that goes before a late answer", "cut", (port) => cut(port, LATE)),
  client("ten late answers on one connection, cut", "cut", (port) => cut(port, LATE.repeat(10))),
  client("a client that ends its side first", "200", halfClosed),
  client("20,000 requests whose answers nobody reads", "cut", deaf),
  client("100 MB with their length", "413", (port) =>
    flood(port, `${LOGIN}Content-Length: ${HUNDRED_MB}\r\n\r\n`, HUNDRED_MB),
  ),
  client("100 MB in chunks", "413", (port) =>
    flood(
      port,
      `${LOGIN}Transfer-Encoding: chunked\r\n\r\n${HUNDRED_MB.toString(16)}\r\n`,
      HUNDRED_MB,
    ),
  ),
  client("100 MB where no body belongs", "413", (port) =>
    flood(port, `${STATUS}Content-Length: ${HUNDRED_MB}\r\n\r\n`, HUNDRED_MB),
  ),
  client("100 MB, asked for first", "413", (port) =>
    sendRaw(port, `${LOGIN}Content-Length: ${HUNDRED_MB}\r\nExpect: 100-continue\r\n\r\n`).then(
      statuses,
    ),
  ),
  client("Expect: 100-continue", "100 200", (port) =>
    sendRaw(
      port,
      `${LOGIN}${CLOSE}Content-Length: ${MEMBER.length}\r\nExpect: 100-continue\r\n\r\n`,
      MEMBER,
    ).then(statuses),
  ),
  client("100 bodies of a megabyte", "201", megabytes),
];
