import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Ask, Left, Told } from "./caller.ts";
import type { Fault } from "./case.ts";

/** What one call of a faulty server came to. */
export interface Suffered extends Told, Left {
  /** Requests that reached the server. */
  readonly attempts: number;
}

export interface Stage extends AsyncDisposable {
  /** Calls a server that has this fault, and waits until nothing is left of it. */
  readonly suffer: (fault: Fault, method: Ask["method"]) => Promise<Suffered>;
}

/** Milliseconds unless a fault needs another. */
const TIMEOUT = 5_000;

/** Milliseconds after which what is left is a leak. */
const LEAK = 3_000;

export async function startStage(): Promise<Stage> {
  const child = fork(fileURLToPath(new URL("caller.ts", import.meta.url)));
  child.setMaxListeners(0);
  const suffer: Stage["suffer"] = async (fault, method) => {
    await using server = await startServer(fault);
    const { baseUrl } = server;
    const told = await tell<Told>(child, { method, baseUrl, timeout: fault.timeout ?? TIMEOUT });
    const left = await idle(child, server.open);
    return { ...told, ...left, attempts: server.requests() };
  };
  const dispose = async (): Promise<void> => {
    const ended = once(child, "exit");
    child.disconnect();
    await ended;
  };
  return { suffer, [Symbol.asyncDispose]: dispose };
}

async function tell<Answer>(child: ChildProcess, ask: Ask | "measure"): Promise<Answer> {
  if (child.exitCode !== null) throw new Error(`The caller ended with ${child.exitCode}.`);
  child.send(ask);
  const [answer] = await once(child, "message");
  return answer;
}

/** What is left when nothing more goes away: on both sides, for a socket may be half closed. */
async function idle(child: ChildProcess, open: () => number): Promise<Left> {
  const end = performance.now() + LEAK;
  for (;;) {
    const { sockets, timers } = await tell<Left>(child, "measure");
    const left = { sockets: Math.max(sockets, open()), timers };
    if ((left.sockets === 0 && timers === 0) || performance.now() > end) return left;
    await sleep(5);
  }
}

/** A server on raw sockets: it may say what no HTTP server would. */
async function startServer({ answer }: Fault) {
  const sockets = new Set<Socket>();
  // After an abort Node's `fetch` opens a connection that it does not use; it holds no process.
  const used = new Set<Socket>();
  let requests = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket
      .on("error", () => {})
      .once("close", () => {
        sockets.delete(socket);
        used.delete(socket);
      });
    let received = "";
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      if (!isWhole(received)) return;
      received = "";
      requests += 1;
      used.add(socket);
      answer(socket, requests);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const dispose = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, "close");
  };
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    open: () => used.size,
    [Symbol.asyncDispose]: dispose,
  };
}

function isWhole(request: string): boolean {
  const end = request.indexOf("\r\n\r\n");
  const [, length = "0"] = /\r\ncontent-length: *(\d+)/i.exec(request) ?? [];
  return end !== -1 && request.length >= end + 4 + Number(length);
}
