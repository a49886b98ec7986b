import type { Socket } from "node:net";
import { bytes, type Fault, fault, GOOD, head, json, JSON_TYPE } from "./case.ts";

/** Milliseconds; an answer that takes longer is none. */
const SHORT = 250;
/** Broken off: sent again, in vain. */
const NETWORK = { post: "network", attempts: 3 };
const TIMEOUT = { post: "timeout", timeout: SHORT };

function writeAndReset(text: string): Fault["answer"] {
  // Later, for a reset overtakes what has just been written.
  return (socket) => socket.write(text, () => setTimeout(() => socket.resetAndDestroy(), 20));
}

/** One byte and one more, without end. */
function drip(start: string, drop: string): Fault["answer"] {
  return (socket: Socket) => {
    socket.write(start);
    const timer = setInterval(() => socket.write(drop), 10);
    socket.once("close", () => clearInterval(timer));
  };
}

/** Connections that end before their time, and such that never end. */
export const CONNECTIONS: readonly Fault[] = [
  fault("resets before the answer", NETWORK, (socket) => socket.resetAndDestroy()),
  fault("resets inside the head", NETWORK, writeAndReset("HTTP/1.1 200 OK\r\nContent-")),
  fault(
    "resets inside the body",
    NETWORK,
    writeAndReset(head(200, 100, JSON_TYPE) + GOOD.slice(0, 9)),
  ),
  fault("closes without an answer", NETWORK, (socket) => socket.end()),
  fault("closes inside the head", NETWORK, bytes("HTTP/1.1 200 OK\r\nContent-")),
  fault("is well at the second request", { ...NETWORK, get: "success 200", attempts: 2 }, (s, n) =>
    n === 1 ? s.resetAndDestroy() : s.end(json(GOOD)),
  ),
  fault("stalls before the answer", TIMEOUT, () => undefined),
  fault("stalls inside the head", TIMEOUT, (socket) => socket.write("HTTP/1.1 200 OK\r\nX: ")),
  fault("stalls inside the body", TIMEOUT, (socket) =>
    socket.write(head(200, 100, JSON_TYPE) + GOOD.slice(0, 9)),
  ),
  fault("drips its head", TIMEOUT, drip("HTTP/1.1 200 OK\r\nX: ", "x")),
  fault("drips its body", TIMEOUT, drip(head(200, undefined, JSON_TYPE), " ")),
  fault("drips the body of a 502", TIMEOUT, drip(head(502, undefined, JSON_TYPE), " ")),
  fault("says 100 Continue again and again", NETWORK, drip("", "HTTP/1.1 100 Continue\r\n\r\n")),
  fault("is no HTTP at all", NETWORK, bytes("SSH-2.0-OpenSSH_9.9\r\n")),
  fault(
    "has a head of 1 MB",
    NETWORK,
    bytes(`HTTP/1.1 200 OK\r\nX: ${"x".repeat(1_000_000)}\r\n\r\n`),
  ),
  fault("says less than its length", NETWORK, bytes(head(200, 100, JSON_TYPE), GOOD)),
  fault("says more than its length", { post: "success 200" }, bytes(json(GOOD), "and more of it")),
  fault("says two lengths", NETWORK, bytes(json(GOOD, 200, "Content-Length: 3"))),
  fault(
    "sends a chunk of no size",
    NETWORK,
    bytes(head(200, undefined, JSON_TYPE, "Transfer-Encoding: chunked"), "zz\r\n{}\r\n"),
  ),
  fault(
    "ends before its last chunk",
    NETWORK,
    bytes(head(200, undefined, JSON_TYPE, "Transfer-Encoding: chunked"), "2\r\n{}\r\n"),
  ),
];
