import { once } from "node:events";
import { sendRaw } from "../raw-socket.ts";
import { bytes, type Case, client, LOGIN, STATUS, statuses } from "./case.ts";
import { many, opened } from "./clients.ts";

/** A byte at a time, for as long as the mock takes it. */
async function drip(port: number, text: string): Promise<string> {
  const socket = await opened(port);
  const received: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => received.push(chunk));
  const letters = text[Symbol.iterator]();
  const timer = setInterval(() => socket.write(letters.next().value ?? "a"), 50);
  await once(socket, "close");
  clearInterval(timer);
  return statuses(Buffer.concat(received).toString());
}

/** Clients that let the mock wait: a time limit ends it. */
export const SLOW: readonly Case[] = [
  client("slow-loris in the head", "408", (port) => drip(port, STATUS)),
  client("slow-loris in the body", "408", (port) =>
    drip(port, `${LOGIN}Content-Length: 99999\r\n\r\n`),
  ),
  client("slow-loris in chunks", "408", (port) =>
    drip(port, `${LOGIN}Transfer-Encoding: chunked\r\n\r\nffff\r\n`),
  ),
  client("200 slow-lorises", "408", (port) => many(200, () => drip(port, STATUS))),
  client("200 connections without a word", /^(408|closed)$/, (port) =>
    many(200, () => sendRaw(port).then(statuses)),
  ),
  client("Expect: 100-continue, then nothing", "100 408", (port) =>
    sendRaw(port, `${LOGIN}Content-Length: 10\r\nExpect: 100-continue\r\n\r\n`).then(statuses),
  ),
  bytes("a length that is not kept", `${LOGIN}Content-Length: 100\r\n\r\n{"account`, "408"),
];
